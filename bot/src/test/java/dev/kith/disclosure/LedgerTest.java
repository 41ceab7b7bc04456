package dev.kith.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.disclosure.Ledger.Written;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

    private static final Instant START = Instant.parse("2026-01-06T10:00:00Z");
    private static final Cell LEGAL = Cell.of(Map.of("department", "Legal"));

    private static Shown shown(String item, String round, int seed) {
        var random = new Random(seed);
        var groups = List.of(
                new Group(Set.of(Cell.ORGANISATION), random.longs(300).toArray()),
                new Group(Set.of(Cell.ORGANISATION, LEGAL), random.longs(20).toArray()));
        var asked = new Asked("pulse", round, START, START.plus(Duration.ofDays(7)));
        return new Shown(new Sheet(item, asked, groups), Set.of(Cell.ORGANISATION), Set.of(LEGAL), 5);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatWasShownAsItWas(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var ledger = DisclosureParts.ledger(redis, TestRedis.vault());
            var first = List.of(shown("room", "1", 1), shown("place", "1", 2));
            var second = List.of(shown("room", "2", 3));

            assertThat(ledger.write("pulse/1", first, 0)).isEqualTo(Written.NOW);
            assertThat(ledger.write(
                            "pulse/2", second, ledger.page(Set.of("room")).version()))
                    .isEqualTo(Written.NOW);
            assertThat(ledger.of("pulse/1")).hasValue(first);
            assertThat(ledger.page(Set.of("room")).shown()).containsExactly(first.getFirst(), second.getFirst());
            assertThat(ledger.page(Set.of("voice")).shown()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadAnOlderPageReadsAgain(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var ledger = DisclosureParts.ledger(redis, TestRedis.vault());
            long version = ledger.page(Set.of("room")).version();
            ledger.write("pulse/1", List.of(shown("room", "1", 1)), version);

            assertThat(ledger.write("other/1", List.of(shown("room", "1", 2)), version))
                    .isEqualTo(Written.TOO_LATE);
            assertThat(ledger.of("other/1")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsThereStaysAsItIs(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var ledger = DisclosureParts.ledger(redis, TestRedis.vault());
            var first = List.of(shown("room", "1", 1));
            ledger.write("pulse/1", first, 0);

            assertThat(ledger.write("pulse/1", List.of(shown("room", "1", 9)), 1))
                    .isEqualTo(Written.BEFORE);
            assertThat(ledger.of("pulse/1")).hasValue(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsFoundInItWithoutTheMasterKey(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            DisclosureParts.ledger(redis, TestRedis.vault()).write("pulse/1", List.of(shown("room", "1", 1)), 0);

            assertThat(redis.jedis().get(redis.home("ledger").key("ledger", "release", "pulse/1")))
                    .doesNotContain("Legal")
                    .doesNotContain("department");
        }
    }
}
