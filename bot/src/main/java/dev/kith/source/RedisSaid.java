package dev.kith.source;

import dev.kith.people.PersonId;
import dev.kith.people.Source;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.Response;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** In the partition of each person, by source, as JSON of the fields that it said. */
final class RedisSaid implements PersonKeys {

    /** People that are asked for in one round trip. */
    private static final int BATCH = 2_000;

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final Script AMEND = Script.beside(RedisSaid.class, "amend.lua");

    private final Redis redis;
    private final JsonMapper json;

    RedisSaid(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    Said of(PersonId person) {
        return read(redis.jedis().hgetAll(key(person)));
    }

    /** In the order asked; nothing of whom nothing is said. */
    Map<PersonId, Said> of(Collection<PersonId> people) {
        var all = new LinkedHashMap<PersonId, Said>();
        var ids = List.copyOf(people);
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            var answers = redis.ask(batch, (ask, person) -> ask.hgetAll(key(person)));
            for (int i = 0; i < batch.size(); i++) {
                all.put(batch.get(i), read(answers.get(i).get()));
            }
        }
        return all;
    }

    void keep(Source source, Map<PersonId, Map<String, String>> words) {
        var all = List.copyOf(words.entrySet());
        for (int from = 0; from < all.size(); from += BATCH) {
            redis.ask(
                            all.subList(from, Math.min(all.size(), from + BATCH)),
                            (ask, one) ->
                                    ask.hset(key(one.getKey()), source.word(), json.writeValueAsString(one.getValue())))
                    .forEach(Response::get);
        }
    }

    void drop(Collection<Source> sources, Collection<PersonId> people) {
        var words = sources.stream().map(Source::word).toArray(String[]::new);
        redis.ask(people, (ask, person) -> ask.hdel(key(person), words)).forEach(Response::get);
    }

    /** Whoever is erased leads nobody any more, whoever says so. */
    void unname(PersonId manager, Collection<PersonId> people) {
        of(people)
                .forEach((person, said) -> said.withoutManager(manager.value())
                        .words()
                        .forEach((source, fields) -> {
                            if (!fields.equals(said.of(source))) {
                                amend(person, source, said.of(source), fields);
                            }
                        }));
    }

    private void amend(PersonId person, Source source, Map<String, String> before, Map<String, String> after) {
        AMEND.run(
                redis.jedis(),
                List.of(key(person)),
                List.of(source.word(), json.writeValueAsString(before), json.writeValueAsString(after)));
    }

    private Said read(Map<String, String> kept) {
        if (kept.isEmpty()) {
            return Said.NOTHING;
        }
        var words = new EnumMap<Source, Map<String, String>>(Source.class);
        kept.forEach((word, fields) ->
                Source.of(word).ifPresent(source -> words.put(source, json.readValue(fields, FIELDS))));
        return new Said(words);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(home.key("said-of", personId));
    }

    private String key(PersonId person) {
        return of(person.value(), redis.home(person.value())).getFirst();
    }
}
