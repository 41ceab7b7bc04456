package dev.kith.release;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is asked in rounds, and what decides where each counts: in the partition of each person, under a pseudonym for that alone,
 * sealed.
 */
final class RedisAsked {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final int MOST_AT_ONCE = 1_000;

    private final Redis redis;
    private final Vault vault;
    private final Voices voices;
    private final JsonMapper json;

    RedisAsked(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.voices = new Voices(vault);
        this.json = json;
    }

    /** {@code attempt}: of several nodes that begin the round at once, this one's. */
    void ask(Round round, String attempt, Map<PersonId, Map<String, String>> members) {
        var batches = new HashMap<Partition, Map<String, String>>();
        members.forEach((person, where) -> {
            var home = redis.home(person.value());
            var batch = batches.computeIfAbsent(home, key -> new HashMap<>());
            String voice = voices.asked(round, person);
            batch.put(voice, seal(round, voice, where));
            if (batch.size() >= MOST_AT_ONCE) {
                redis.jedis().hset(key(home, round.id(), attempt), batch);
                batch.clear();
            }
        });
        batches.forEach((home, batch) -> {
            if (!batch.isEmpty()) {
                redis.jedis().hset(key(home, round.id(), attempt), batch);
            }
        });
    }

    /** Nothing of what was there already. */
    void join(Round round, String attempt, PersonId person, Map<String, String> where) {
        String voice = voices.asked(round, person);
        redis.jedis().hsetnx(key(round, attempt, person), voice, seal(round, voice, where));
    }

    /** Empty also where they are not asked. */
    Map<String, String> where(Round round, String attempt, PersonId person) {
        String voice = voices.asked(round, person);
        return Optional.ofNullable(redis.jedis().hget(key(round, attempt, person), voice))
                .map(kept -> open(round, voice, kept))
                .orElse(Map.of());
    }

    List<Map<String, String>> all(Round round, String attempt) {
        return redis.partitions().all().stream()
                .flatMap(home -> redis.fields(key(home, round.id(), attempt)).entrySet().stream())
                .map(one -> open(round, one.getKey(), one.getValue()))
                .toList();
    }

    /** Of those of these people who are asked. */
    List<Map<String, String>> of(Round round, String attempt, Collection<PersonId> people) {
        var all = List.copyOf(people);
        var found = new ArrayList<Map<String, String>>();
        for (int first = 0; first < all.size(); first += MOST_AT_ONCE) {
            var some = all.subList(first, Math.min(all.size(), first + MOST_AT_ONCE)).stream()
                    .map(person -> Map.entry(person, voices.asked(round, person)))
                    .toList();
            var kept = redis.ask(some, (ask, one) -> ask.hget(key(round, attempt, one.getKey()), one.getValue()));
            IntStream.range(0, some.size())
                    .forEach(i -> Optional.ofNullable(kept.get(i).get())
                            .ifPresent(one -> found.add(open(round, some.get(i).getValue(), one))));
        }
        return found;
    }

    Set<PersonId> among(Round round, String attempt, Collection<PersonId> people) {
        var answers = redis.ask(
                people, (ask, person) -> ask.hexists(key(round, attempt, person), voices.asked(round, person)));
        var asked = new LinkedHashSet<PersonId>();
        int at = 0;
        for (PersonId person : people) {
            if (answers.get(at++).get()) {
                asked.add(person);
            }
        }
        return asked;
    }

    void forget(Round round, String attempt, PersonId person) {
        redis.jedis().hdel(key(round, attempt, person), voices.asked(round, person));
    }

    void forget(RoundId id, String attempt) {
        redis.partitions().all().forEach(home -> redis.jedis().unlink(key(home, id, attempt)));
    }

    private String seal(Round round, String voice, Map<String, String> where) {
        String filled = Filled.of(
                where, kept -> json.writeValueAsString(kept), round.frozen().told());
        return vault.seal(filled, context(round.id(), voice));
    }

    private Map<String, String> open(Round round, String voice, String kept) {
        return json.readValue(vault.open(kept, context(round.id(), voice)), VALUES);
    }

    private String key(Round round, String attempt, PersonId person) {
        return key(redis.home(person.value()), round.id(), attempt);
    }

    private static String key(Partition home, RoundId id, String attempt) {
        return home.key("asked", id.value(), attempt);
    }

    private static String context(RoundId id, String voice) {
        return "asked:" + id + ":" + voice;
    }
}
