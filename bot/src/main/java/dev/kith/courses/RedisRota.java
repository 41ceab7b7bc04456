package dev.kith.courses;

import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.redis.Agenda;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redis.clients.jedis.Response;
import redis.clients.jedis.params.ZAddParams;

/** In each partition a sorted set of its people for each system. */
final class RedisRota implements Rota, PersonalData {

    private static final Script TAKE = Script.beside(RedisRota.class, "take.lua");

    private final Redis redis;

    RedisRota(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void add(String system, Map<PersonId, Instant> when) {
        redis.ask(
                        when.entrySet(),
                        (ask, one) -> ask.zadd(
                                key(system, one.getKey()),
                                one.getValue().toEpochMilli(),
                                one.getKey().value(),
                                ZAddParams.zAddParams().nx()))
                .forEach(Response::get);
    }

    @Override
    public void move(String system, Collection<PersonId> people, Instant when) {
        redis.ask(people, (ask, person) -> ask.zadd(key(system, person), when.toEpochMilli(), person.value()))
                .forEach(Response::get);
    }

    @Override
    public void leave(String system, PersonId person) {
        redis.jedis().zrem(key(system, person), person.value());
    }

    @Override
    public List<PersonId> take(String system, Instant now, Instant again, int most) {
        var args =
                List.of(String.valueOf(now.toEpochMilli()), String.valueOf(again.toEpochMilli()), String.valueOf(most));
        var taken = new ArrayList<PersonId>();
        for (Partition home : redis.partitions().all()) {
            if (TAKE.run(redis.jedis(), List.of(key(home, system)), args) instanceof List<?> some) {
                some.forEach(person -> taken.add(new PersonId(String.valueOf(person))));
            }
        }
        return taken;
    }

    @Override
    public Optional<Instant> next(String system, Instant after) {
        return new Agenda(redis, home -> key(home, system)).next(after);
    }

    @Override
    public String name() {
        return "courses to ask about";
    }

    @Override
    public void erase(PersonId person) {
        Partition theirs = redis.home(person.value());
        redis.keys("courses-due:*").stream()
                .filter(key -> Partition.of(key).equals(theirs))
                .forEach(key -> redis.jedis().zrem(key, person.value()));
    }

    private String key(String system, PersonId person) {
        return key(redis.home(person.value()), system);
    }

    private static String key(Partition home, String system) {
        return home.key("courses-due", system);
    }
}
