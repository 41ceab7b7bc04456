package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.privacy.Retention;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was released ends: what people wrote after two years, figures and who is counted in them after five. */
class KeptReleasesTest {

    private static final Instant FROM = Instant.parse("2026-01-06T10:00:00Z");
    private static final LocalDate CLOSED = LocalDate.of(2026, 1, 13);
    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "2026-01-06");

    private static ReleaseParts released(Redis redis) {
        var node = ReleaseParts.of(redis, TestRedis.vault());
        var question = new Item("key", "voice", "Voice", List.of("1", "2", "3"), Optional.empty());
        var comment = new Item("words", "words", "What else?", List.of(), Optional.empty());
        var handling = new Handling(Mode.ANONYMOUS, 5, List.of(), List.of());
        var frozen =
                new Frozen("belonging", handling, List.of(question, comment), FROM, FROM.plus(Period.ofDays(7)), false);
        var members = new HashMap<PersonId, Map<String, String>>();
        for (int number = 0; number < 12; number++) {
            members.put(new PersonId("p" + number), Map.of());
        }
        var round = node.rounds().begin(ID, frozen, members);
        members.keySet().forEach(person -> {
            var place = node.answers().place(round, person);
            var said = Map.of("voice", String.valueOf(1 + person.value().length() % 3), "words", "words of " + person);
            redis.jedis().hset(place.key(), place.field(), node.answers().seal(round, person, said));
        });
        node.closing(List.of()).run(frozen.until());
        return node;
    }

    private static long night(ReleaseParts node, Period after) {
        return new ReleasedData(node.rounds(), node.releases(), node.ledger())
                .expire(Retention.USUAL, CLOSED.plus(after));
    }

    @ParameterizedTest
    @EnumSource
    void commentsGoBeforeFiguresAndTheLedgerWithThem(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var node = released(redis);
            assertThat(node.releases().find(ID).orElseThrow().comments()).hasSize(12);

            assertThat(night(node, Period.ofMonths(24))).isZero();
            assertThat(night(node, Period.ofMonths(24).plusDays(1))).isEqualTo(1);
            assertThat(night(node, Period.ofMonths(24).plusDays(2))).isZero();
            var left = node.releases().find(ID).orElseThrow();
            assertThat(left.comments()).isEmpty();
            assertThat(left.figures()).hasSize(1);
            assertThat(node.ledger().page(Set.of("key")).shown()).hasSize(1);

            assertThat(night(node, Period.ofMonths(60))).isZero();
            assertThat(node.ledger().of(ID.value())).isPresent();
            assertThat(night(node, Period.ofMonths(60).plusDays(1))).isEqualTo(1);
            assertThat(node.releases().find(ID)).isEmpty();
            assertThat(node.ledger().of(ID.value())).isEmpty();
            assertThat(node.ledger().page(Set.of("key")).shown()).isEmpty();
        }
    }

    /** Whoever dies in between has forgotten the figures, and not who is counted in them. */
    @ParameterizedTest
    @EnumSource
    void aLedgerWithoutFiguresGoesTheNextNight(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var node = released(redis);
            node.releases().forget(ID);

            assertThat(night(node, Period.ofMonths(60).plusDays(2))).isEqualTo(1);
            assertThat(node.ledger().of(ID.value())).isEmpty();
        }
    }
}
