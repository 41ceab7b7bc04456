package dev.kith.delivery;

import dev.kith.chat.Chats;
import dev.kith.clock.Tick;
import dev.kith.facts.FactLog;
import dev.kith.people.Directory;
import dev.kith.privacy.Pauses;
import dev.kith.redis.Buckets;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The way out, wired by hand. */
public record DeliveryParts(Deliveries deliveries, List<Tick> ticks) {

    private static final DeliverySettings SETTINGS = new DeliverySettings(
            Map.of("fake", new Buckets.Limit(60_000, 1_000)),
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0));

    /** What the way out stands on. */
    public record Ground(Redis redis, Vault vault, FactLog facts, Lease lease) {}

    /** Whom it serves. */
    public record Around(Directory directory, Chats chats, Pauses pauses, List<Composer> composers) {}

    public static Deliveries deliveries(Ground ground) {
        return new RedisDeliveries(new Rows(ground.redis(), ground.vault()), ground.facts());
    }

    public static DeliveryParts of(Ground ground, Around around) {
        var rows = new Rows(ground.redis(), ground.vault());
        var outbox = new RedisOutbox(rows, ground.facts());
        var deliveries = new RedisDeliveries(rows, ground.facts());
        var buckets = new Buckets(ground.redis());
        var gates = List.<Gate>of(new PausedGate(around.pauses()), new WorkingHoursGate(SETTINGS));
        var clearance = new Clearance(
                outbox, around.directory(), new Clearance.Tokens(buckets, SETTINGS), gates, around.composers());
        var partitions = ground.redis().partitions();
        var promoter = new Promoter(partitions, outbox, buckets, SETTINGS);
        var courier = new Courier(outbox, deliveries, around.chats(), clearance);
        var couriers = new Couriers(partitions, outbox, courier, ground.lease(), Runnable::run);
        return new DeliveryParts(deliveries, List.of(promoter, couriers));
    }
}
