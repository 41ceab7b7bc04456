package dev.kith.people;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In the partition of each person, beside the people: since when somebody is gone, and who was erased, by hash. */
final class RedisDeparted implements Departed {

    private static final Script ERASE = Script.beside(RedisDeparted.class, "erase.lua");
    private static final Script FORGET = Script.beside(RedisDeparted.class, "forget.lua");
    private static final Script UNNAME = Script.beside(RedisDeparted.class, "unname.lua");
    private static final Script WELCOME = Script.beside(RedisDeparted.class, "welcome.lua");

    /** Behind the day in the mark of somebody who may come again. */
    private static final String WELCOME_AGAIN = " welcome";

    private final Redis redis;
    private final Vault vault;

    RedisDeparted(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
    }

    @Override
    public void erase(PersonId person, LocalDate day) {
        var home = redis.home(person.value());
        var keys = new ArrayList<>(rows(home));
        keys.add(erased(home));
        ERASE.run(redis.jedis(), keys, List.of(person.value(), hash(person), day.toString()));
        unname(person);
    }

    /** The rows of those whom they led name them. */
    private void unname(PersonId manager) {
        String named = "\"manager\":\"" + manager.value() + "\"";
        for (Partition home : redis.partitions().all()) {
            for (String rows : List.of(RedisPeople.people(home), left(home))) {
                redis.jedis().hgetAll(rows).entrySet().stream()
                        .filter(row -> row.getValue().contains(named))
                        .forEach(row -> UNNAME.run(
                                redis.jedis(),
                                List.of(rows, RedisPeople.version(home)),
                                List.of(
                                        row.getKey(),
                                        row.getValue(),
                                        row.getValue().replace(named, "\"manager\":\"\""))));
            }
        }
    }

    @Override
    public boolean forget(PersonId person) {
        return FORGET.count(redis.jedis(), rows(redis.home(person.value())), List.of(person.value())) == 1;
    }

    /** The hashes that have a field for each person; the one of those who are here first, the version second. */
    private static List<String> rows(Partition home) {
        return List.of(
                RedisPeople.people(home),
                RedisPeople.version(home),
                left(home),
                since(home),
                RedisPeople.languages(home),
                RedisPeople.localities(home),
                RedisOwnWords.key(home));
    }

    @Override
    public Set<PersonId> erased(Collection<PersonId> people) {
        var all = List.copyOf(people);
        var marks = redis.ask(all, (ask, person) -> ask.hget(erased(redis.home(person.value())), hash(person)))
                .iterator();
        return all.stream()
                .filter(person -> {
                    String mark = marks.next().get();
                    return mark != null && !mark.endsWith(WELCOME_AGAIN);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void welcome(Collection<PersonId> people) {
        people.forEach(person -> WELCOME.run(
                redis.jedis(), List.of(erased(redis.home(person.value()))), List.of(hash(person), WELCOME_AGAIN)));
    }

    /** Of whom a mark is, and so where, nobody knows: all partitions are asked. */
    @Override
    public Optional<LocalDate> erasedOn(String hash) {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.hget(erased(home), hash)).stream()
                .flatMap(answer -> Stream.ofNullable(answer.get()))
                .map(RedisDeparted::day)
                .findFirst();
    }

    @Override
    public Map<String, LocalDate> erasures() {
        var all = new HashMap<String, LocalDate>();
        redis.ask(redis.partitions().all(), (ask, home) -> ask.hgetAll(erased(home)))
                .forEach(answer -> answer.get().forEach((hash, mark) -> all.put(hash, day(mark))));
        return all;
    }

    private static LocalDate day(String mark) {
        return LocalDate.parse(mark.split(" ", 2)[0]);
    }

    @Override
    public String hash(PersonId person) {
        return vault.keyedHash("erased", person.value());
    }

    @Override
    public boolean known(PersonId person) {
        return named(redis.home(person.value())).anyMatch(key -> redis.jedis().hexists(key, person.value()));
    }

    private static Stream<String> named(Partition home) {
        return Stream.of(RedisPeople.people(home), left(home), RedisPeople.languages(home), RedisOwnWords.key(home));
    }

    @Override
    public List<PersonId> known() {
        return redis.partitions().all().stream()
                .flatMap(home -> named(home).flatMap(key -> redis.jedis().hkeys(key).stream()))
                .distinct()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public List<PersonId> leftBy(LocalDate day, LocalDate today) {
        return redis.partitions().all().stream()
                .flatMap(home -> redis.jedis().hkeys(left(home)).stream())
                .map(PersonId::new)
                .filter(person -> !leftOn(person, today).isAfter(day))
                .toList();
    }

    private LocalDate leftOn(PersonId person, LocalDate today) {
        String since = since(redis.home(person.value()));
        redis.jedis().hsetnx(since, person.value(), today.toString());
        return LocalDate.parse(String.valueOf(redis.jedis().hget(since, person.value())));
    }

    static String left(Partition home) {
        return home.key("left");
    }

    /** Since when those who left are gone. */
    static String since(Partition home) {
        return home.key("left-since");
    }

    static String erased(Partition home) {
        return home.key("erased");
    }
}
