package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Address;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.PersonId;
import dev.kith.redis.Buckets;
import dev.kith.redis.Redis;
import dev.kith.redis.ShortOutages;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What a store of what everybody was sent must hold to. */
class SendingsTest {

    private static final Instant DUE = Instant.parse("2026-01-06T10:00:00Z");
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId BEN = new PersonId("ben");

    @ParameterizedTest
    @EnumSource
    void theLatestComesFirstAndNobodySeesAnothers(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.sends(errand("weekly", "1", ANA), DUE);
            store.sends(errand("weekly", "2", ANA), DUE.plusSeconds(60));
            store.sends(errand("weekly", "1", BEN), DUE.plusSeconds(90));

            assertThat(store.runs(ANA)).containsExactly("2", "1");
            assertThat(store.runs(BEN)).containsExactly("1");
            assertThat(store.runs(new PersonId("mia"))).isEmpty();
            assertThat(store.sendings.sentTo(ANA, 1)).extracting(Sending::at).containsExactly(DUE.plusSeconds(60));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatArrivedIsThere(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.ends(
                    errand("weekly", "refused", ANA),
                    Ending.of(DeliveryState.SENDING, DeliveryState.REFUSED, "blocked"));
            store.ends(
                    errand("weekly", "unknown", ANA),
                    Ending.of(DeliveryState.SENDING, DeliveryState.UNKNOWN, "timeout"));
            store.ends(errand("weekly", "later", ANA), Ending.again(DeliveryState.SENDING, DUE, "the platform"));

            assertThat(store.runs(ANA)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesAreNotKept(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.sends(errand("hello", "v1", ANA), DUE);

            assertThat(store.runs(ANA)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAnsweredStaysAlsoWhereTheAnswerCameDuringTheCall(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var claim = store.sending(errand("weekly", "during", ANA));
            store.answers(claim.errand());
            store.sent(claim, DUE);
            store.sends(errand("weekly", "after", ANA), DUE.plusSeconds(60));
            store.answers(errand("weekly", "after", ANA));

            store.sent(claim, DUE.minusSeconds(9));

            assertThat(store.runs(ANA)).containsExactly("after", "during");
            assertThat(store.sendings.sentTo(ANA, 9).getLast().at()).isEqualTo(DUE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPutOffIsOneEntryWhenItCameAgain(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var first = errand("weekly", "1", ANA);
            store.sends(first, DUE);
            store.sends(errand("weekly", "2", ANA), DUE.plusSeconds(60));
            var again = DUE.plus(Duration.ofDays(1));
            assertThat(store.snoozes.snooze(store.delivery(first), again, "fake:acme"))
                    .isTrue();
            assertThat(store.runs(ANA)).containsExactly("2");

            store.sent(store.promoted(first, again), again);
            assertThat(store.runs(ANA)).containsExactly("1", "2");
            assertThat(store.sendings.sentTo(ANA, 1).getFirst().at()).isEqualTo(again);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasUnknownAndSentOnceMoreIsOneEntry(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var errand = errand("weekly", "1", ANA);
            var claim = store.sending(errand);
            store.end(claim, Ending.of(DeliveryState.SENDING, DeliveryState.UNKNOWN, "timeout"));
            store.end(claim, Ending.again(DeliveryState.UNKNOWN, DUE, "sent once more"));
            store.sent(store.promoted(errand, DUE), DUE.plusSeconds(5));

            assertThat(store.sendings.sentTo(ANA, 9)).extracting(Sending::at).containsExactly(DUE.plusSeconds(5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTakenBackIsNotThere(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.sends(errand("weekly", "1", ANA), DUE);
            var amendments = new RedisAmendments(new Rows(redis, TestRedis.vault()), SETTINGS);
            var campaign = new CampaignId("weekly");
            amendments.begin(campaign, Amendments.Kind.WITHDRAW);
            amendments.next(campaign, 9).forEach(card -> amendments.done(card, true));

            assertThat(store.runs(ANA)).isEmpty();
        }
    }

    /** Ten thousand cards take their hours; meanwhile none of them is handed out once more. */
    @ParameterizedTest
    @EnumSource
    void whatIsBeingTakenBackIsNotThereAndWhatIsCorrectedIs(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.sends(errand("weekly", "1", ANA), DUE);
            store.sends(errand("other", "2", ANA), DUE.plusSeconds(1));
            var amendments = new RedisAmendments(new Rows(redis, TestRedis.vault()), SETTINGS);
            amendments.begin(new CampaignId("weekly"), Amendments.Kind.WITHDRAW);
            amendments.begin(new CampaignId("other"), Amendments.Kind.CORRECT);
            assertThat(store.runs(ANA)).containsExactly("2");

            store.sends(errand("weekly", "3", ANA), DUE.plusSeconds(2));
            assertThat(store.runs(ANA)).containsExactly("3", "2");
        }
    }

    /** On a copy that somebody asked for, say. */
    @ParameterizedTest
    @EnumSource
    void whatIsPressedOnACardThatWasTakenBackIsNotTaken(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var errand = errand("weekly", "1", ANA);
            store.sends(errand, DUE);
            var amendments = new RedisAmendments(new Rows(redis, TestRedis.vault()), SETTINGS);
            amendments.begin(errand.campaign(), Amendments.Kind.WITHDRAW);
            amendments.next(errand.campaign(), 9).forEach(card -> amendments.done(card, true));
            var answer = new Deliveries.Answer(0, "sealed", Optional.empty());

            assertThat(store.deliveries.answer(ANA, store.deliveries.idOf(errand), answer))
                    .isFalse();
            assertThat(store.snoozes.snooze(store.delivery(errand), DUE.plusSeconds(60), "fake:acme"))
                    .isFalse();
            assertThat(store.delivery(errand).shown()).isEmpty();
            assertThat(store.runs(ANA)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMoreThanFiftyAndNothingOlderThanAQuarterIsKept(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            for (int i = 1; i <= Sendings.KEPT + 2; i++) {
                store.sends(errand("weekly", String.valueOf(i), ANA), DUE.plusSeconds(i));
            }
            assertThat(store.runs(ANA)).hasSize(Sendings.KEPT).endsWith("3");
            assertThat(redis.jedis().zcard(store.key(ANA))).isEqualTo(Sendings.KEPT);

            store.sends(errand("weekly", "late", ANA), DUE.plusSeconds(40).plus(Duration.ofDays(90)));
            assertThat(store.runs(ANA))
                    .hasSize(Sendings.KEPT - 36)
                    .startsWith("late")
                    .endsWith("40");
            assertThat(redis.jedis().ttl(store.key(ANA))).isPositive();
        }
    }

    /** Redis takes the row of what ended long ago. */
    @ParameterizedTest
    @EnumSource
    void whatHasNoRowAnyMoreIsNotThere(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.sends(errand("weekly", "1", ANA), DUE);
            redis.jedis()
                    .del(Rows.row(
                            redis.home("ana"),
                            store.delivery(errand("weekly", "1", ANA)).id()));

            assertThat(store.runs(ANA)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsErasedIsGone(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.sends(errand("weekly", "1", ANA), DUE);
            store.sends(errand("weekly", "1", BEN), DUE);
            store.sendings
                    .of("ana", redis.home("ana"))
                    .forEach(key -> redis.jedis().del(key));

            assertThat(store.runs(ANA)).isEmpty();
            assertThat(store.runs(BEN)).containsExactly("1");
        }
    }

    private static Errand errand(String campaign, String run, PersonId person) {
        return new Errand(new CampaignId(campaign), run, "ask", person, person);
    }

    private static final DeliverySettings SETTINGS = new DeliverySettings(
            Map.of(
                    "fake",
                    new DeliverySettings.Limits(
                            new Buckets.Limit(60_000, 1_000),
                            new DeliverySettings.Conversation(Duration.ZERO, 1),
                            new Buckets.Limit(60_000, 1_000))),
            1);

    private static final class Store {

        private final RedisSendings sendings;
        private final Snoozes snoozes;
        private final RedisDeliveries deliveries;
        private final RedisOutbox outbox;
        private final RedisLanes lanes;
        private final Redis redis;

        Store(Redis redis) {
            this.redis = redis;
            var rows = new Rows(redis, TestRedis.vault());
            var facts = new FactLog(redis, JsonMapper.builder().build(), List.of(new FactType(DeliveryArrived.class)));
            this.sendings = new RedisSendings(redis);
            this.snoozes = new RedisSnoozes(rows);
            this.deliveries = new RedisDeliveries(rows, facts);
            this.outbox = new RedisOutbox(rows, facts, new ShortOutages(), SETTINGS);
            this.lanes = new RedisLanes(rows);
        }

        String key(PersonId person) {
            return Rows.sendings(redis.home(person.value()), person);
        }

        List<String> runs(PersonId person) {
            return sendings.sentTo(person, Sendings.KEPT).stream()
                    .map(sending -> sending.delivery().errand().run())
                    .toList();
        }

        Delivery delivery(Errand errand) {
            return deliveries.find(errand.recipient(), deliveries.idOf(errand)).orElseThrow();
        }

        void sends(Errand errand, Instant at) {
            sent(sending(errand), at);
        }

        void ends(Errand errand, Ending ending) {
            end(sending(errand), ending);
        }

        void sent(Outbox.Claim claim, Instant at) {
            outbox.end(claim, Ending.sent(new Delivery.Sent(at, "m1")), Optional.empty());
        }

        void end(Outbox.Claim claim, Ending ending) {
            assertThat(outbox.end(claim, ending, Optional.empty())).isTrue();
        }

        void answers(Errand errand) {
            var fact = new DeliveryArrived("f1", DUE, errand.campaign().value(), "ana");
            var answer = new Deliveries.Answer(0, "sealed", Optional.of(fact));
            assertThat(deliveries.answer(errand.recipient(), deliveries.idOf(errand), answer))
                    .isTrue();
        }

        Outbox.Claim sending(Errand errand) {
            var terms = new Terms("checkin", 5, Duration.ofDays(7), Optional.empty(), Terms.Running.RUNNING);
            deliveries.govern(errand.campaign(), terms);
            deliveries.plan(List.of(new Deliveries.Plan(errand, DUE, "fake:acme")));
            return promoted(errand, DUE);
        }

        /** What is due, in a courier's hands. */
        Outbox.Claim promoted(Errand errand, Instant due) {
            var lane = new Lane(redis.home(errand.recipient().value()), "fake:acme", errand.campaign());
            assertThat(lanes.promote(lane, List.of(new Lanes.Due(errand, due)))).isEqualTo(1);
            var claim = outbox.fresh(99).getFirst();
            var to = new Address("fake", "acme", errand.recipient().value());
            var seen = outbox.look(List.of(claim)).getFirst();
            assertThat(outbox.begin(new Outbox.Beginning(seen, to, Optional.empty())))
                    .isInstanceOf(Outbox.Begun.Yes.class);
            return claim;
        }
    }
}
