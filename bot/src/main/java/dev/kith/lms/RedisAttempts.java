package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beside the fact log, one hash of each connector's group: by the entry's id how often, and not before when. */
record RedisAttempts(Redis redis) implements Attempts {

    @Override
    public List<Attempt> of(List<Told> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        var ids = told.stream().map(one -> one.entry().id()).toArray(String[]::new);
        return redis.jedis().hmget(key(told.getFirst()), ids).stream()
                .map(RedisAttempts::read)
                .toList();
    }

    @Override
    public void note(Told told, Attempt attempt) {
        redis.jedis()
                .hset(
                        key(told),
                        told.entry().id(),
                        attempt.failures() + ":" + attempt.notBefore().toEpochMilli());
    }

    @Override
    public void forget(Told told) {
        redis.jedis().hdel(key(told), told.entry().id());
    }

    static String key(Told told) {
        Partition home = Partition.of(told.stream().stream());
        return home.key("attempts", told.stream().group());
    }

    private static Attempt read(@Nullable String kept) {
        if (kept == null) {
            return Attempt.NONE;
        }
        int colon = kept.indexOf(':');
        return new Attempt(
                Integer.parseInt(kept.substring(0, colon)),
                Instant.ofEpochMilli(Long.parseLong(kept.substring(colon + 1))));
    }
}
