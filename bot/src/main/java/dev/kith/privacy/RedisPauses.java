package dev.kith.privacy;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class RedisPauses implements Pauses, PersonKeys {

    private final Redis redis;

    RedisPauses(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void pause(PersonId person, Instant until) {
        redis.jedis().set(key(person), until.toString());
    }

    @Override
    public void resume(PersonId person) {
        redis.jedis().del(key(person));
    }

    @Override
    public Optional<Instant> until(PersonId person, Instant now) {
        return Optional.ofNullable(redis.jedis().get(key(person)))
                .map(Instant::parse)
                .filter(now::isBefore);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(home.key("pause", personId));
    }

    private String key(PersonId person) {
        return redis.home(person.value()).key("pause", person.value());
    }
}
