package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.Released.Reach;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far a question came, counted when its round closes: 20 people in care, 3 in sales, of whom 12 are carers. */
class ReachTest {

    private static final Instant FROM = Instant.parse("2026-01-06T10:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(7));
    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final Map<String, String> CARE = Map.of("department", "care");
    private static final int CARERS = 12;
    private static final int IN_CARE = 20;
    private static final int PEOPLE = 23;

    private final Redis redis = TestRedis.empty(TestRedis.Mode.ALONE);
    private final ReleaseParts node = ReleaseParts.of(redis, TestRedis.vault());

    @AfterEach
    void close() {
        redis.close();
    }

    private Round begin() {
        var question = new Item("key", "voice", "Voice", List.of("1", "2"), Optional.empty());
        var lattice = List.of(List.of("department"), List.of("attr.carer"));
        var handling = new Handling(Mode.CONFIDENTIAL, 5, lattice, List.of());
        var told = List.of("attr.carer");
        var members = new HashMap<PersonId, Map<String, String>>();
        for (int number = 0; number < PEOPLE; number++) {
            var where = new HashMap<>(Map.of("department", number < IN_CARE ? "care" : "sales"));
            if (number < CARERS) {
                where.put("attr.carer", "yes-carer");
            }
            members.put(new PersonId("p" + number), where);
        }
        return node.rounds()
                .begin(ID, new Frozen("belonging", handling, List.of(question), FROM, UNTIL, false, told), members);
    }

    private static Arrivals first(int people) {
        return round -> Optional.of(people(people));
    }

    private static Set<PersonId> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new PersonId("p" + number))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Released closed(Arrivals arrivals) {
        node.closing(arrivals, List.of()).run(UNTIL);
        return node.releases().find(ID).orElseThrow();
    }

    @Test
    void itIsCountedInEachGroupOfTheDirectoryThatMayBeShown() {
        begin();
        assertThat(closed(first(17)).reach())
                .containsExactly(new Reach(Map.of(), PEOPLE, 17), new Reach(CARE, IN_CARE, 17));
    }

    @Test
    void whoeverIsNotAskedInTheRoundIsNotCounted() {
        begin();
        var released = closed(round -> Optional.of(Set.of(new PersonId("somebody-else"), new PersonId("p0"))));
        assertThat(released.reached(CARE)).hasValue(1);
    }

    @Test
    void ofAGroupThatPeopleToldThemselvesItIsNotKnown() {
        begin();
        assertThat(closed(first(PEOPLE)).reached(Map.of("attr.carer", "yes-carer")))
                .isEqualTo(OptionalInt.empty());
    }

    @Test
    void whereNobodyKnowsItNothingIsSaid() {
        begin();
        assertThat(closed(Arrivals.UNKNOWN).reach()).isEmpty();
    }

    @Test
    void whatWasCountedFirstStays() {
        begin();
        var first = closed(first(17));
        node.ending().of(node.rounds().find(ID).orElseThrow(), first(0), List.of());
        assertThat(node.releases().find(ID)).contains(first);
    }
}
