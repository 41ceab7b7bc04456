package dev.kith.redis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What waits for its instant: in each partition a sorted set of members by when they are due. */
public final class Agenda {

    private final Redis redis;
    private final Function<Partition, String> key;

    /** {@code key}: the sorted set of a partition. */
    public Agenda(Redis redis, Function<Partition, String> key) {
        this.redis = redis;
        this.key = key;
    }

    /** Of all partitions; they stay there. */
    public List<String> due(Instant now) {
        return redis
                .ask(
                        redis.partitions().all(),
                        (ask, home) -> ask.zrangeByScore(key.apply(home), Double.NEGATIVE_INFINITY, now.toEpochMilli()))
                .stream()
                .flatMap(answer -> answer.get().stream())
                .toList();
    }

    /** When the first is due that is due later than this. */
    public Optional<Instant> next(Instant after) {
        String from = "(" + after.toEpochMilli();
        return redis
                .ask(
                        redis.partitions().all(),
                        (ask, home) -> ask.zrangeByScoreWithScores(key.apply(home), from, "+inf", 0, 1))
                .stream()
                .flatMap(answer -> answer.get().stream())
                .map(one -> Instant.ofEpochMilli((long) one.getScore()))
                .min(Instant::compareTo);
    }
}
