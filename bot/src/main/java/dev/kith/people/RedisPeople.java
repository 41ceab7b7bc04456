package dev.kith.people;

import dev.kith.chat.Locality;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import redis.clients.jedis.Response;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Persons at home in the partition of their id, as JSON of the fields that a file has. */
final class RedisPeople implements People {

    /** Lua takes some thousand arguments at once. */
    private static final int BATCH = 500;

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final Script SAVE = Script.beside(RedisPeople.class, "save.lua");
    private static final Script SPEAK = Script.beside(RedisPeople.class, "speak.lua");
    private static final Script LIVE = Script.beside(RedisPeople.class, "live.lua");
    private static final Script LET_GO = Script.beside(RedisPeople.class, "let-go.lua");

    private final Redis redis;
    private final JsonMapper json;
    private final Usual usual;
    private final OwnWords ownWords;
    private final RedisDeparted departed;

    RedisPeople(Redis redis, Vault vault, JsonMapper json, Usual usual) {
        this.redis = redis;
        this.json = json;
        this.usual = usual;
        this.ownWords = new RedisOwnWords(redis, vault, json);
        this.departed = new RedisDeparted(redis, vault);
    }

    @Override
    public void save(Collection<Person> people) {
        run(
                SAVE,
                people,
                Person::id,
                person -> List.of(person.id().value(), written(person), departed.hash(person.id())));
    }

    @Override
    public void letGo(Collection<PersonId> people) {
        run(LET_GO, people, Function.identity(), id -> List.of(id.value()));
    }

    @Override
    public boolean live(Map<PersonId, Locality> localities) {
        return run(LIVE, localities.entrySet(), Map.Entry::getKey, one -> words(one.getKey(), one.getValue())) > 0;
    }

    private static List<String> words(PersonId id, Locality locality) {
        return List.of(
                id.value(),
                locality.zone().map(ZoneId::getId).orElse(""),
                locality.locale().map(Locale::toLanguageTag).orElse(""));
    }

    /** Answers the sum of what the script answers. */
    private <T> long run(Script script, Collection<T> all, Function<T, PersonId> id, Function<T, List<String>> args) {
        var byHome = all.stream()
                .collect(Collectors.groupingBy(one -> redis.home(id.apply(one).value())));
        long sum = 0;
        for (var home : byHome.entrySet()) {
            var here = home.getValue();
            for (int from = 0; from < here.size(); from += BATCH) {
                var batch = here.subList(from, Math.min(here.size(), from + BATCH));
                var words =
                        batch.stream().flatMap(one -> args.apply(one).stream()).toList();
                sum += script.count(redis.jedis(), keys(home.getKey()), words);
            }
        }
        return sum;
    }

    private static List<String> keys(Partition home) {
        return List.of(
                people(home),
                RedisDeparted.left(home),
                version(home),
                localities(home),
                RedisDeparted.since(home),
                RedisDeparted.erased(home));
    }

    @Override
    public void speak(PersonId person, Locale language) {
        var home = redis.home(person.value());
        SPEAK.run(
                redis.jedis(),
                List.of(languages(home), version(home)),
                List.of(person.value(), language.toLanguageTag()));
    }

    @Override
    public Map<PersonId, Locale> languages(int partition) {
        var languages = new HashMap<PersonId, Locale>();
        redis.jedis()
                .hgetAll(languages(new Partition(partition)))
                .forEach((id, tag) -> languages.put(new PersonId(id), Locale.forLanguageTag(tag)));
        return languages;
    }

    @Override
    public OwnWords ownWords() {
        return ownWords;
    }

    @Override
    public Departed departed() {
        return departed;
    }

    @Override
    public Map<PersonId, Locality> localities(int partition) {
        var localities = new HashMap<PersonId, Locality>();
        redis.jedis()
                .hgetAll(localities(new Partition(partition)))
                .forEach((id, words) -> localities.put(new PersonId(id), locality(words)));
        return localities;
    }

    private static Locality locality(String written) {
        var words = written.split(" ", 2);
        return Locality.named(words[0], words[1]);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(redis.jedis().hget(people(redis.home(id.value())), id.value()))
                .map(this::read);
    }

    @Override
    public List<Person> all() {
        return redis.partitions().all().stream()
                .flatMap(partition -> in(partition.number()).stream())
                .toList();
    }

    @Override
    public List<Person> in(int partition) {
        return redis.jedis().hvals(people(new Partition(partition))).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public List<Long> versions() {
        var answers = new ArrayList<Response<String>>();
        try (var pipeline = redis.jedis().pipelined()) {
            redis.partitions().all().forEach(partition -> answers.add(pipeline.get(version(partition))));
        }
        return answers.stream().map(RedisPeople::number).toList();
    }

    private static long number(Response<String> answer) {
        String written = answer.get();
        return written == null ? 0 : Long.parseLong(written);
    }

    private String written(Person person) {
        return json.writeValueAsString(PersonFields.of(person));
    }

    private Person read(String written) {
        return PersonFields.person(json.readValue(written, FIELDS), usual);
    }

    static String people(Partition home) {
        return home.key("people");
    }

    static String languages(Partition home) {
        return home.key("languages");
    }

    static String localities(Partition home) {
        return home.key("localities");
    }

    /** Counts what changes in a partition. */
    static String version(Partition home) {
        return home.key("people-version");
    }
}
