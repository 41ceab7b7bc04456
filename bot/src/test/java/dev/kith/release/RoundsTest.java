package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.disclosure.Cell;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.Round.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds as several nodes see them. */
class RoundsTest {

    private static final Instant FROM = Instant.parse("2026-01-06T10:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(7));
    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final Map<String, String> SALES = Map.of("department", "Sales");

    private static ReleaseParts node(Redis redis) {
        return ReleaseParts.of(redis, TestRedis.vault());
    }

    private static Frozen frozen(boolean rolling) {
        var question = new Item("key", "voice", "Voice", List.of("1", "2"), Optional.empty());
        var handling = new Handling(Mode.ANONYMOUS, 5, List.of(List.of("department")), List.of());
        return new Frozen("belonging", handling, List.of(question), FROM, UNTIL, rolling);
    }

    private static Map<PersonId, Map<String, String>> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new PersonId("p" + number))
                .collect(Collectors.toMap(person -> person, person -> SALES));
    }

    private static void answers(Redis redis, ReleaseParts node, Round round, PersonId person) {
        var place = node.answers().place(round, person);
        redis.jedis().hset(place.key(), place.field(), node.answers().seal(round, person, Map.of("voice", "1")));
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoNodesThatBeginItTheFirstSaysWhoIsAsked(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var first = node(redis).rounds().begin(ID, frozen(false), people(12));
            var other = node(redis).rounds();

            assertThat(other.begin(ID, frozen(false), people(40))).isEqualTo(first);
            assertThat(other.asked(first, people(40).keySet())).hasSize(12);
            assertThat(other.where(first, new PersonId("p3"))).isEqualTo(SALES);
            assertThat(other.where(first, new PersonId("p30"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAskedInARollingOneIsKnownToAllNodesOnceItCloses(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var one = node(redis);
            var other = node(redis);
            var round = one.rounds().begin(ID, frozen(true), Map.of());
            assertThat(other.rounds().find(ID).orElseThrow().isTooSmall()).isFalse();
            people(12).forEach((person, where) -> other.rounds().join(round, person, where));
            other.rounds().join(round, new PersonId("p0"), Map.of("department", "Moved since"));

            one.closing(List.of()).run(UNTIL);

            var there = other.rounds().find(ID).orElseThrow();
            assertThat(there.state()).isEqualTo(State.RELEASED);
            assertThat(there.members()).isEqualTo(Map.of(Cell.ORGANISATION, 12, Cell.of(SALES), 12));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDiesWhileClosingClosesItToTheSame(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var node = node(redis);
            var round = node.rounds().begin(ID, frozen(true), Map.of());
            people(30).forEach((person, where) -> node.rounds().join(round, person, where));
            people(12).keySet().forEach(person -> answers(redis, node, round, person));
            var told = new ArrayList<Integer>();
            List<Aftermath> aftermaths = List.of((closed, released) -> told.add(closed.asked()));
            node.closing(aftermaths).run(UNTIL);
            var released = node.releases().find(ID).orElseThrow();

            redis.jedis().hset(redis.home(ID.value()).key("round-of-checkin", ID.value()), "state", "CLOSING");
            node(redis).closing(aftermaths).run(UNTIL);

            assertThat(released.figures()).hasSize(1);
            assertThat(node.releases().find(ID)).hasValue(released);
            assertThat(told).containsExactly(30, 30);
            assertThat(node(redis).rounds().find(ID).orElseThrow().asked()).isEqualTo(30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRollingOneThatStayedTooSmallIsDestroyedUnread(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var node = node(redis);
            var round = node.rounds().begin(ID, frozen(true), Map.of());
            people(9).forEach((person, where) -> node.rounds().join(round, person, where));
            people(9).keySet().forEach(person -> answers(redis, node, round, person));

            node.closing(List.of()).run(UNTIL);

            assertThat(node.releases().find(ID).orElseThrow().figures()).isEmpty();
            assertThat(node.answers().areKept(round)).isFalse();
            assertThat(node.answers().isKept(round, new PersonId("p0"))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCouldNotBeClosedIsNotWaitedForInThePast(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var node = node(redis);
            node.rounds().begin(ID, frozen(false), people(12));
            Aftermath broken = (round, released) -> {
                throw new IllegalStateException("no");
            };
            var closing = node.closing(List.of(broken));

            assertThat(closing.next(FROM)).hasValue(UNTIL);
            assertThat(closing.run(UNTIL)).isZero();
            assertThat(closing.next(UNTIL)).isEmpty();
            assertThat(node.rounds().unreleased()).hasSize(1);
        }
    }
}
