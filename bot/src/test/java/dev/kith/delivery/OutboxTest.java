package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Address;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.PersonId;
import dev.kith.redis.Buckets;
import dev.kith.redis.Entry;
import dev.kith.redis.Lease;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.ShortOutages;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class OutboxTest {

    private static final Instant DUE = Instant.parse("2026-01-06T10:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final DeliverySettings SETTINGS = new DeliverySettings(
            Map.of(
                    "fake",
                    new DeliverySettings.Limits(
                            new Buckets.Limit(60_000, 1_000),
                            new DeliverySettings.Conversation(Duration.ZERO, 1),
                            new Buckets.Limit(60_000, 1_000))),
            1);
    private static final CampaignId WEEKLY = new CampaignId("weekly");
    private static final Errand ERRAND =
            new Errand(WEEKLY, "2026-01-06", "ask", new PersonId("e07"), new PersonId("e07"));

    @ParameterizedTest
    @EnumSource
    void whatIsPlannedTwiceIsOne(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            assertThat(store.plan(DUE)).isEqualTo(1);
            assertThat(store.plan(DUE.plusSeconds(60))).isZero();
            store.promote();
            assertThat(store.plan(DUE)).isZero();
            assertThat(store.deliveries.count(WEEKLY)).containsExactly(Map.entry(DeliveryState.WAITING, 1L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPlannedAnewForAnotherWorkspaceWaitsThereAlone(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.plan(DUE);
            assertThat(store.planIn("other:acme")).isZero();
            assertThat(store.waiting("fake:acme")).isEmpty();
            assertThat(store.waiting("other:acme")).containsExactly(new Lanes.Due(ERRAND, DUE));
            assertThat(store.deliveries.count(WEEKLY)).containsExactly(Map.entry(DeliveryState.WAITING, 1L));
            assertThat(store.plan(DUE)).isZero();
            assertThat(store.waiting("other:acme")).isEmpty();
            assertThat(store.waiting("fake:acme")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesElsewhereWaitsThereAloneHoweverOftenItIsSaid(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var entry = store.sending("first");
            var elsewhere = Ending.elsewhere(DeliveryState.SENDING, DUE, "other:acme");
            assertThat(store.outbox.end(store.claim(entry, "first"), elsewhere, Optional.empty()))
                    .isTrue();
            assertThat(store.outbox.end(store.claim(entry, "first"), elsewhere, Optional.empty()))
                    .isFalse();

            assertThat(store.outbox.unsettled()).isFalse();
            assertThat(store.waiting("fake:acme")).isEmpty();
            assertThat(store.waiting("other:acme")).containsExactly(new Lanes.Due(ERRAND, DUE));
            assertThat(store.delivery().progress().attempts().calls()).isZero();
            assertThat(store.deliveries.count(WEEKLY).get(DeliveryState.WAITING))
                    .isOne();
            assertThat(store.lanes.promote(
                            new Lane(store.home(), "other:acme", WEEKLY), List.of(new Lanes.Due(ERRAND, DUE))))
                    .isOne();
            var claims = store.outbox.fresh(99);
            assertThat(claims).extracting(Outbox.Claim::workspace).containsExactly("other:acme");
            assertThat(store.begin(claims.getFirst())).isEqualTo(new Outbox.Begun.Yes(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneCourierBegins(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var entry = store.sending("first");
            assertThat(store.begin(store.claim(entry, "second"))).isInstanceOf(Outbox.Begun.Gone.class);
            assertThat(store.outbox.abandoned(Duration.ZERO, 9)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCourierThatWasTakenOverEndsNothingAndLeavesTheEntry(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var entry = store.sending("first");
            assertThat(store.outbox.takeOver(store.claim(entry, "second"), Duration.ZERO))
                    .isTrue();
            var sent = Ending.sent(new Delivery.Sent(DUE, "m1"));

            assertThat(store.outbox.end(store.claim(entry, "first"), sent, Optional.empty()))
                    .isFalse();
            assertThat(store.outbox.unsettled()).isTrue();
            assertThat(store.outbox.abandoned(Duration.ZERO, 9)).hasSize(1);

            assertThat(store.outbox.end(store.claim(entry, "second"), sent, Optional.empty()))
                    .isTrue();
            assertThat(store.outbox.unsettled()).isFalse();
            assertThat(store.deliveries.count(WEEKLY).get(DeliveryState.SENT)).isEqualTo(1);
            assertThat(store.deliveries.count(WEEKLY).get(DeliveryState.SENDING))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatIsUnderWayIsLeftToItsCourier(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var entry = store.sending("first");
            assertThat(store.outbox.takeOver(store.claim(entry, "second"), LEASE))
                    .isFalse();
            assertThat(store.outbox.abandoned(LEASE, 9)).isEmpty();
            assertThat(store.outbox.abandoned(Duration.ZERO, 9)).hasSize(1);

            var sent = Ending.sent(new Delivery.Sent(DUE, "m1"));
            assertThat(store.outbox.end(store.claim(entry, "first"), sent, Optional.empty()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"PT5S, true", "PT11S, false", "PT20M, true"})
    void aCallThatLastsIsSaidToBeUnderWayButNotForEver(Duration lasts, boolean takenOver) {
        try (var redis = TestRedis.empty()) {
            var store = new Store(redis);
            var machine = new AtomicReference<>(DUE);
            var way = new UnderWay(store.outbox, machine::get, new Lease(LEASE));
            store.promoted();
            var entry = way.fresh(99).getFirst().entry();
            assertThat(store.begin(way, store.claim(entry, "first"))).isEqualTo(new Outbox.Begun.Yes(1));

            machine.set(DUE.plus(lasts));
            store.silentFor(LEASE);
            way.run(DUE);

            assertThat(way.takeOver(store.claim(entry, "second"), LEASE)).isEqualTo(takenOver);
        }
    }

    @Test
    void ofACallThatEndedNothingIsSaid() {
        try (var redis = TestRedis.empty()) {
            var store = new Store(redis);
            var machine = new AtomicReference<>(DUE);
            var way = new UnderWay(store.outbox, machine::get, new Lease(LEASE));
            store.promoted();
            var claim = store.claim(way.fresh(99).getFirst().entry(), "first");
            store.begin(way, claim);
            // Its outcome is not written: the row is another's.
            store.silentFor(LEASE);
            way.takeOver(store.claim(claim.entry(), "second"), LEASE);
            way.end(claim, Ending.sent(new Delivery.Sent(DUE, "m1")), Optional.empty());

            machine.set(DUE.plus(LEASE));
            store.silentFor(LEASE);
            way.run(DUE);
            assertThat(way.takeOver(store.claim(claim.entry(), "third"), LEASE)).isTrue();
        }
    }

    /** An answer that comes before the platform's own is no less an answer. */
    @ParameterizedTest
    @EnumSource
    void aCardThatIsAnsweredDuringTheCallIsAnswered(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var entry = store.sending("first");
            var id = store.deliveries.idOf(ERRAND);
            var fact = new DeliveryArrived("f1", DUE, "weekly", "e07");
            var answer = new Deliveries.Answer(0, "sealed", Optional.of(fact));
            assertThat(store.deliveries.answer(ERRAND.recipient(), id, answer)).isTrue();
            assertThat(store.deliveries.answer(ERRAND.recipient(), id, answer)).isFalse();

            var sent = Ending.sent(new Delivery.Sent(DUE, "m1"));
            assertThat(store.outbox.end(store.claim(entry, "first"), sent, Optional.empty()))
                    .isFalse();
            assertThat(store.outbox.unsettled()).isFalse();
            assertThat(store.deliveries
                            .find(ERRAND.recipient(), id)
                            .orElseThrow()
                            .state())
                    .isEqualTo(DeliveryState.ANSWERED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyFindsAnothersDelivery(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            store.sending("first");
            var id = store.deliveries.idOf(ERRAND);
            assertThat(store.deliveries.find(new PersonId("e08"), id)).isEmpty();
            assertThat(store.deliveries.find(new PersonId("e07"), id)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSignOfLifeIsKeptWithoutItsInstant(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var recents = new RedisRecents(redis);
            recents.heard(ERRAND.recipient());
            assertThat(recents.of(ERRAND.recipient())).isEqualTo(Recent.NOTHING);

            store.sending("first");
            var sent = recents.of(ERRAND.recipient());
            assertThat(sent.unanswered(Instant.MAX)).isEqualTo(1);
            recents.heard(ERRAND.recipient());
            var heard = recents.of(List.of(ERRAND.recipient())).get(ERRAND.recipient());
            assertThat(heard.unanswered(Instant.MAX)).isZero();
            assertThat(heard.heard()).isEqualTo(DUE);
            assertThat(heard.version()).isNotEqualTo(sent.version());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatWasSentIsPutOffAndOnlyOnce(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var snoozes = new RedisSnoozes(new Rows(redis, TestRedis.vault()));
            var until = DUE.plus(Duration.ofDays(1));
            var entry = store.sending("first");
            assertThat(snoozes.snooze(store.delivery(), until, "fake:acme")).isFalse();

            store.outbox.end(store.claim(entry, "first"), Ending.sent(new Delivery.Sent(DUE, "m1")), Optional.empty());
            assertThat(snoozes.snooze(store.delivery(), until, "fake:acme")).isTrue();
            assertThat(snoozes.snooze(store.delivery(), until, "fake:acme")).isFalse();
            assertThat(store.delivery().postponed()).contains(new Delivery.Postponed(1, until));
            assertThat(store.delivery().progress().sent()).isEmpty();
            assertThat(store.deliveries.count(WEEKLY).get(DeliveryState.WAITING))
                    .isEqualTo(1);
            assertThat(store.deliveries.count(WEEKLY).get(DeliveryState.SENT)).isZero();
            assertThat(store.lanes.next(DUE)).contains(until);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLongOverIsListedNoMoreAndStillCounts(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var store = new Store(redis);
            var entry = store.sending("first");
            store.outbox.end(store.claim(entry, "first"), Ending.sent(new Delivery.Sent(DUE, "m1")), Optional.empty());
            store.deliveries.forget(WEEKLY, DUE.plus(Duration.ofDays(100)));
            assertThat(store.deliveries.list(WEEKLY, 9, "").items()).hasSize(1);

            // Redis takes the row when its time is over.
            String row = Rows.row(store.home(), store.deliveries.idOf(ERRAND));
            assertThat(redis.jedis().ttl(row)).isPositive();
            redis.jedis().del(row);
            store.deliveries.forget(WEEKLY, DUE.plus(Duration.ofDays(80)));
            assertThat(redis.jedis().zcard(Rows.index(store.home(), WEEKLY))).isEqualTo(1);
            store.deliveries.forget(WEEKLY, DUE.plus(Duration.ofDays(100)));
            assertThat(redis.jedis().zcard(Rows.index(store.home(), WEEKLY))).isZero();
            assertThat(store.deliveries.count(WEEKLY).get(DeliveryState.SENT)).isEqualTo(1);
        }
    }

    private static final class Store {

        private final Redis redis;
        private final RedisDeliveries deliveries;
        private final RedisOutbox outbox;
        private final RedisLanes lanes;

        Store(Redis redis) {
            this.redis = redis;
            var rows = new Rows(redis, TestRedis.vault());
            var facts = new FactLog(redis, JsonMapper.builder().build(), List.of(new FactType(DeliveryArrived.class)));
            this.deliveries = new RedisDeliveries(rows, facts);
            this.outbox = new RedisOutbox(rows, facts, new ShortOutages(), SETTINGS);
            this.lanes = new RedisLanes(rows);
        }

        Delivery delivery() {
            return deliveries.find(ERRAND.recipient(), deliveries.idOf(ERRAND)).orElseThrow();
        }

        Partition home() {
            return redis.home("e07");
        }

        int plan(Instant due) {
            return deliveries.plan(List.of(new Deliveries.Plan(ERRAND, due, "fake:acme")));
        }

        int planIn(String workspace) {
            return deliveries.plan(List.of(new Deliveries.Plan(ERRAND, DUE, workspace)));
        }

        List<Lanes.Due> waiting(String workspace) {
            var lane = new Lane(home(), workspace, WEEKLY);
            return lanes.errands(List.of(lane), DUE, 99).get(lane);
        }

        void promote() {
            deliveries.govern(
                    WEEKLY, new Terms("checkin", 5, Duration.ofDays(7), Optional.empty(), Terms.Running.RUNNING));
            var lane = new Lane(home(), "fake:acme", WEEKLY);
            assertThat(lanes.promote(lane, List.of(new Lanes.Due(ERRAND, DUE)))).isEqualTo(1);
        }

        void promoted() {
            plan(DUE);
            promote();
        }

        /** As if its courier had been silent for so much longer. */
        void silentFor(Duration length) {
            String row = Rows.row(home(), deliveries.idOf(ERRAND));
            redis.jedis().hincrBy(row, "since", -length.toMillis());
        }

        Entry sending(String owner) {
            promoted();
            var entry = outbox.fresh(99).getFirst().entry();
            assertThat(begin(claim(entry, owner))).isEqualTo(new Outbox.Begun.Yes(1));
            return entry;
        }

        Outbox.Begun begin(Outbox.Claim claim) {
            return begin(outbox, claim);
        }

        Outbox.Begun begin(Outbox way, Outbox.Claim claim) {
            var seen = outbox.look(List.of(claim)).getFirst();
            return way.begin(new Outbox.Beginning(seen, new Address("fake", "acme", "e07"), Optional.of(DUE)));
        }

        Outbox.Claim claim(Entry entry, String owner) {
            return new Outbox.Claim(home(), "fake:acme", entry, owner);
        }
    }
}
