package dev.kith.facts;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.redis.DeadLetters;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.StreamGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the fact log a queue: what every group acknowledged goes, and nothing stays beyond the age, or the number, that a
 * group may lag; what it misses by that is among its dead letters. Stream ids are machine time, so the age is too.
 */
final class TrimFacts implements Tick {

    private static final Logger log = LoggerFactory.getLogger(TrimFacts.class);
    private static final Script TRIM = Script.beside(TrimFacts.class, "trim.lua");

    /** A script holds up everybody while it runs. */
    private static final int MOST_AT_ONCE = 200;

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Redis redis;
    private final MachineTime time;
    private final FactsSettings settings;
    private volatile Instant next = Instant.MIN;

    TrimFacts(Redis redis, MachineTime time, FactsSettings settings) {
        this.redis = redis;
        this.time = time;
        this.settings = settings;
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
        String stream = FactLog.stream(partition);
        var groups = StreamGroup.names(redis, stream);
        var keys = new ArrayList<>(List.of(stream));
        groups.forEach(group -> keys.add(DeadLetters.key(stream, group)));
        var args = new ArrayList<>(List.of(
                String.valueOf(settings.kept().toMillis()),
                String.valueOf(settings.most()),
                String.valueOf(settings.most()),
                String.valueOf(MOST_AT_ONCE)));
        args.addAll(groups);
        long moved = 0;
        boolean more = true;
        while (more) {
            var answer = (List<?>) Objects.requireNonNull(TRIM.run(redis.jedis(), keys, args));
            moved += (Long) answer.get(0);
            more = (Long) answer.get(1) == 1;
        }
        if (moved > 0) {
            log.warn(
                    "{} facts were not taken in time by a connector and are among its dead letters (partition: {})",
                    moved,
                    partition.number());
        }
    }
}
