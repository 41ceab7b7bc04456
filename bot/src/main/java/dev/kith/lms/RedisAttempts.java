package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.StreamGroup;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Beside the fact log, one hash of each connector's group: by the entry's id how often, not before when, and whose by a keyed hash. */
record RedisAttempts(Redis redis, Vault vault) implements Attempts {

    private static final int PARTS = 3;

    @Override
    public Map<String, Attempt> of(StreamGroup stream) {
        var attempts = new HashMap<String, Attempt>();
        redis.jedis().hgetAll(key(stream)).forEach((entry, kept) -> attempts.put(entry, read(kept)));
        return attempts;
    }

    @Override
    public void note(Told told, Attempt attempt) {
        redis.jedis()
                .hset(
                        key(told.stream()),
                        told.entry().id(),
                        attempt.failures() + ":" + attempt.notBefore().toEpochMilli() + ":" + attempt.whose());
    }

    @Override
    public void forget(Told told) {
        redis.jedis().hdel(key(told.stream()), told.entry().id());
    }

    @Override
    public String whose(PersonId person) {
        return vault.keyedHash("attempt", person.value());
    }

    @Override
    public String key(StreamGroup stream) {
        Partition home = Partition.of(stream.stream());
        return home.key("attempts", stream.group());
    }

    private static Attempt read(String kept) {
        var parts = kept.split(":", PARTS);
        return new Attempt(Integer.parseInt(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2]);
    }
}
