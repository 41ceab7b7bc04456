package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.util.List;
import java.util.Optional;

/** In the person's partition, beside the fact log. */
final class RedisForwarded implements Forwarded {

    private static final Script DONE = Script.beside(RedisForwarded.class, "done.lua");

    private final Redis redis;

    RedisForwarded(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<String> record(String connector, PersonId person, String delivery) {
        return Optional.ofNullable(
                redis.jedis().hget(records(redis.home(person.value()), connector, person), delivery));
    }

    @Override
    public void done(String connector, Told told, Translation translation) {
        Partition home = redis.home(translation.person().value());
        var keys = List.of(
                told.stream().stream(), records(home, connector, translation.person()), counter(home, connector));
        var args = List.of(
                told.stream().group(),
                told.entry().id(),
                translation.delivery(),
                translation.standing(),
                String.valueOf(translation.records().size()));
        DONE.run(redis.jedis(), keys, args);
    }

    @Override
    public long count(String connector) {
        return redis.partitions().all().stream()
                .map(partition -> redis.jedis().get(counter(partition, connector)))
                .mapToLong(count -> count == null ? 0 : Long.parseLong(count))
                .sum();
    }

    private static String records(Partition home, String connector, PersonId person) {
        return home.key("records", connector, person.value());
    }

    private static String counter(Partition home, String connector) {
        return home.key("forwarded", connector);
    }
}
