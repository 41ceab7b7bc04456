package dev.kith.facts;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the fact log a queue: what every group acknowledged goes, and nothing stays beyond the age that a group may lag.
 * Stream ids are machine time, so the age is too.
 */
final class TrimFacts implements Tick {

    private static final Script TRIM = Script.beside(TrimFacts.class, "trim.lua");
    private static final Duration OLDEST = Duration.ofDays(30);

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Redis redis;
    private final MachineTime time;
    private volatile Instant next = Instant.MIN;

    TrimFacts(Redis redis, MachineTime time) {
        this.redis = redis;
        this.time = time;
    }

    @Override
    public String name() {
        return "trim the fact log";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** Answers 0 always: trimming gives nobody anything to do. */
    @Override
    public int run(Instant now) {
        if (!time.instant().isBefore(next)) {
            next = time.instant().plus(EVERY);
            redis.partitions().all().forEach(this::trim);
        }
        return 0;
    }

    private void trim(Partition partition) {
        TRIM.run(redis.jedis(), List.of(FactLog.stream(partition)), List.of(String.valueOf(OLDEST.toMillis())));
    }
}
