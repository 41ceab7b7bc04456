package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import dev.kith.people.PersonId;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** In the person's partition, beside the fact log. */
final class RedisForwarded implements Forwarded {

    private static final Script DONE = Script.beside(RedisForwarded.class, "done.lua");

    private final Redis redis;
    private final Period kept;

    /** {@code kept} is how long it is known what a system has, after the last that it was sent: as long as the answers are. */
    RedisForwarded(Redis redis, Period kept) {
        this.redis = redis;
        this.kept = kept;
    }

    @Override
    public Optional<String> record(String connector, PersonId person, String delivery) {
        return Optional.ofNullable(
                redis.jedis().hget(records(redis.home(person.value()), connector, person), delivery));
    }

    @Override
    public Map<String, String> records(String connector, PersonId person) {
        return redis.jedis().hgetAll(records(redis.home(person.value()), connector, person));
    }

    @Override
    public void done(String connector, List<Parcel> parcels, List<Told> nothing) {
        var first = parcels.isEmpty() ? nothing.getFirst() : parcels.getFirst().told();
        Partition home = Partition.of(first.stream().stream());
        var keys = new ArrayList<>(List.of(
                first.stream().stream(),
                counter(home, connector),
                home.key("attempts", first.stream().group())));
        var args = new ArrayList<>(List.of(
                first.stream().group(), String.valueOf(Retention.length(kept).toSeconds())));
        for (Parcel parcel : parcels) {
            var translation = parcel.translation();
            keys.add(records(home, connector, translation.person()));
            args.addAll(List.of(
                    parcel.told().entry().id(),
                    String.valueOf(translation.records().size()),
                    String.valueOf(translation.standing().size())));
            translation.standing().forEach((about, record) -> args.addAll(List.of(about, record)));
        }
        nothing.forEach(told -> args.add(told.entry().id()));
        DONE.run(redis.jedis(), keys, args);
    }

    /** Few are connected, and none has many keys of one person. */
    @Override
    public Map<String, Map<String, String>> records(PersonId person) {
        var all = new TreeMap<String, Map<String, String>>();
        String end = ":" + person.value();
        redis.keys("records:*").stream()
                .filter(key -> key.endsWith(end))
                .forEach(key -> all.put(connector(key, end), redis.jedis().hgetAll(key)));
        return all;
    }

    private static String connector(String key, String end) {
        String start = ":records:";
        return key.substring(key.indexOf(start) + start.length(), key.length() - end.length());
    }

    @Override
    public void forget(String connector, PersonId person, String delivery) {
        redis.jedis().hdel(records(redis.home(person.value()), connector, person), delivery);
    }

    @Override
    public void forget(String connector, PersonId person) {
        redis.jedis().del(records(redis.home(person.value()), connector, person));
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
