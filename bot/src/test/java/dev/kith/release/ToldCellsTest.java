package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.disclosure.Cell;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells of what people told of themselves, in a round that takes in one after another. */
class ToldCellsTest {

    private static final Instant FROM = Instant.parse("2026-01-06T10:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(7));
    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "mood@2026-Q1");
    private static final Map<String, String> CARERS = Map.of("attr.carer", "yes-carer");
    private static final int PEOPLE = 30;
    private static final int TOLD = 13;

    private static Frozen frozen() {
        var question = new Item("key", "voice", "Voice", List.of("1", "2"), Optional.empty());
        var handling = new Handling(Mode.CONFIDENTIAL, 10, List.of(List.of("attr.carer")), List.of());
        return new Frozen("belonging", handling, List.of(question), FROM, UNTIL, true, List.of("attr.carer"));
    }

    private static Round asked(ReleaseParts node) {
        var round = node.rounds().begin(ID, frozen(), Map.of());
        for (int number = 0; number < PEOPLE; number++) {
            node.rounds().join(round, new PersonId("p" + number), number < TOLD ? CARERS : Map.of());
        }
        return round;
    }

    /** All but one of those who told it. */
    private static void answer(Redis redis, ReleaseParts node, Round round) {
        for (int number = 1; number < PEOPLE; number++) {
            var person = new PersonId("p" + number);
            var place = node.answers().place(round, person);
            var said = Map.of("voice", String.valueOf(number % 2 + 1));
            redis.jedis().hset(place.key(), place.field(), node.answers().seal(round, person, said));
        }
    }

    @ParameterizedTest
    @EnumSource
    void howManyToldItIsKeptSealedAndReleasedNowhere(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var node = ReleaseParts.of(redis, TestRedis.vault());
            answer(redis, node, asked(node));
            node.closing(List.of()).run(UNTIL);

            var other = ReleaseParts.of(redis, TestRedis.vault());
            var round = other.rounds().find(ID).orElseThrow();
            var row = redis.jedis().hgetAll(redis.home(ID.value()).key("round-of-checkin", ID.value()));
            assertThat(round.members()).isEqualTo(Map.of(Cell.ORGANISATION, PEOPLE, Cell.of(CARERS), TOLD));
            assertThat(row.toString()).contains("attr.carer").doesNotContain("yes-carer", "people");
            assertThat(other.releases()
                            .find(ID)
                            .orElseThrow()
                            .figures()
                            .getFirst()
                            .cells())
                    .filteredOn(cell -> cell.of().equals(CARERS))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.asked())
                            .isEqualTo(cell.answers().answers())
                            .isEqualTo(TOLD - 1));
            assertThat(other.answers().areKept(round)).isFalse();
        }
    }
}
