package dev.kith.digest;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In the partition of each person, one value. */
final class RedisReaders implements Readers, PersonKeys {

    private final Redis redis;

    RedisReaders(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Map<PersonId, Instant> of(Collection<PersonId> people) {
        var all = List.copyOf(people);
        var answers = redis.ask(all, (ask, person) -> ask.get(key(person)));
        var readers = new HashMap<PersonId, Instant>();
        for (int i = 0; i < all.size(); i++) {
            var person = all.get(i);
            Optional.ofNullable(answers.get(i).get())
                    .ifPresent(since -> readers.put(person, Instant.ofEpochMilli(Long.parseLong(since))));
        }
        return readers;
    }

    @Override
    public void add(PersonId person, Instant since) {
        redis.jedis().setnx(key(person), String.valueOf(since.toEpochMilli()));
    }

    @Override
    public void remove(PersonId person) {
        redis.jedis().del(key(person));
    }

    private String key(PersonId person) {
        return key(redis.home(person.value()), person.value());
    }

    private static String key(Partition home, String person) {
        return home.key("digest", person);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(key(home, personId));
    }
}
