package dev.kith.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kith.disclosure.Cell;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import dev.kith.release.Round.State;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rounds in Redis, each in the partition of its own id; who is asked is in the partition of each person, under the pseudonym that they
 * answer by, sealed.
 */
final class RedisRounds implements Rounds {

    private static final Script BEGIN = Script.beside(RedisRounds.class, "begin.lua");
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<Size>> SIZES = new TypeReference<>() {};
    private static final int KEY_BYTES = 32;
    private static final int MOST_REMEMBERED = 200;
    private static final int MOST_AT_ONCE = 1_000;

    private final Redis redis;
    private final Vault vault;
    private final Voices voices;
    private final JsonMapper json;

    /** What was fixed is not read again; where a round stands is. */
    private final Cache<RoundId, Fixed> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    RedisRounds(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.voices = new Voices(vault);
        this.json = json;
    }

    /** How many are in a cell. */
    private record Size(Map<String, String> of, int people) {}

    /** {@code attempt}: of several nodes that began the round at once, the one whose members count. */
    private record Fixed(Frozen frozen, Map<Cell, Integer> members, String attempt) {}

    @Override
    public Optional<Round> find(RoundId id) {
        var fixed = known.getIfPresent(id);
        if (fixed == null) {
            var row = redis.jedis().hgetAll(row(id));
            if (row.isEmpty()) {
                return Optional.empty();
            }
            fixed = read(row);
            known.put(id, fixed);
            return Optional.of(round(id, fixed, row.get("state")));
        }
        return Optional.of(round(id, fixed, redis.jedis().hget(row(id), "state")));
    }

    private static Round round(RoundId id, Fixed fixed, @Nullable String state) {
        return new Round(id, fixed.frozen(), State.valueOf(state == null ? "RELEASED" : state), fixed.members());
    }

    private Fixed read(Map<String, String> row) {
        var members = new HashMap<Cell, Integer>();
        json.readValue(row.getOrDefault("members", "[]"), SIZES)
                .forEach(size -> members.put(Cell.of(size.of()), size.people()));
        return new Fixed(
                json.readValue(row.getOrDefault("frozen", ""), Frozen.class), members, row.getOrDefault("attempt", ""));
    }

    @Override
    public Round begin(RoundId id, Frozen frozen, Map<PersonId, Map<String, String>> members) {
        var began = find(id);
        if (began.isPresent()) {
            return began.get();
        }
        String attempt = UUID.randomUUID().toString();
        var sizes = frozen.lattice().sizes(members.values());
        var round = new Round(id, frozen, State.OPEN, sizes);
        ask(round, attempt, members);
        var args = List.of(
                id.value(),
                "frozen",
                json.writeValueAsString(frozen),
                "members",
                json.writeValueAsString(sizes(sizes)),
                "key",
                vault.seal(newKey(), keyContext(id)),
                "state",
                State.OPEN.name(),
                "attempt",
                attempt);
        if (BEGIN.count(redis.jedis(), List.of(row(id), index(redis.home(id.value()))), args) == 0) {
            forget(id, attempt);
        }
        return find(id).orElseThrow();
    }

    private void ask(Round round, String attempt, Map<PersonId, Map<String, String>> members) {
        var batches = new HashMap<Partition, Map<String, String>>();
        members.forEach((person, where) -> {
            var home = redis.home(person.value());
            var batch = batches.computeIfAbsent(home, key -> new HashMap<>());
            String voice = voices.in(round, person);
            batch.put(voice, vault.seal(json.writeValueAsString(where), context(round.id(), voice)));
            if (batch.size() >= MOST_AT_ONCE) {
                redis.jedis().hset(asked(home, round.id(), attempt), batch);
                batch.clear();
            }
        });
        batches.forEach((home, batch) -> {
            if (!batch.isEmpty()) {
                redis.jedis().hset(asked(home, round.id(), attempt), batch);
            }
        });
    }

    private void forget(RoundId id, String attempt) {
        redis.partitions().all().forEach(home -> redis.jedis().unlink(asked(home, id, attempt)));
    }

    private static List<Size> sizes(Map<Cell, Integer> members) {
        return members.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(one -> new Size(one.getKey().of(), one.getValue()))
                .toList();
    }

    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** The key of a round; empty once it is destroyed. */
    Optional<Vault> key(RoundId id) {
        return Optional.ofNullable(redis.jedis().hget(row(id), "key"))
                .map(wrapped -> new Vault(Base64.getDecoder().decode(vault.open(wrapped, keyContext(id)))));
    }

    void destroyKey(Round round) {
        redis.jedis().hdel(row(round.id()), "key");
        forget(round.id(), fixed(round.id()).attempt());
    }

    @Override
    public Map<String, String> where(Round round, PersonId person) {
        String voice = voices.in(round, person);
        String key = askedIn(round, redis.home(person.value()));
        return Optional.ofNullable(redis.jedis().hget(key, voice))
                .map(kept -> json.readValue(vault.open(kept, context(round.id(), voice)), VALUES))
                .orElse(Map.of());
    }

    @Override
    public Round join(Round round, PersonId person, Map<String, String> where) {
        String voice = voices.in(round, person);
        String sealed = vault.seal(json.writeValueAsString(where), context(round.id(), voice));
        redis.jedis().hsetnx(askedIn(round, redis.home(person.value())), voice, sealed);
        return round;
    }

    @Override
    public Round counted(Round round) {
        var everybody = redis.partitions().all().stream()
                .flatMap(home -> redis.jedis().hgetAll(askedIn(round, home)).entrySet().stream())
                .map(one -> json.readValue(vault.open(one.getValue(), context(round.id(), one.getKey())), VALUES))
                .toList();
        var sizes = round.frozen().lattice().sizes(everybody);
        redis.jedis().hset(row(round.id()), "members", json.writeValueAsString(sizes(sizes)));
        known.invalidate(round.id());
        return new Round(round.id(), round.frozen(), round.state(), sizes);
    }

    @Override
    public Set<PersonId> asked(Round round, Collection<PersonId> people) {
        var answers = redis.ask(
                people,
                (ask, person) -> ask.hexists(askedIn(round, redis.home(person.value())), voices.in(round, person)));
        var asked = new LinkedHashSet<PersonId>();
        int at = 0;
        for (PersonId person : people) {
            if (answers.get(at++).get()) {
                asked.add(person);
            }
        }
        return asked;
    }

    private String askedIn(Round round, Partition home) {
        return asked(home, round.id(), fixed(round.id()).attempt());
    }

    private Fixed fixed(RoundId id) {
        find(id);
        return Optional.ofNullable(known.getIfPresent(id))
                .orElseThrow(() -> new IllegalStateException("no such round: " + id));
    }

    @Override
    public List<Round> unreleased() {
        return all().stream().filter(round -> round.state() != State.RELEASED).toList();
    }

    @Override
    public List<Round> of(String campaign) {
        return all().stream()
                .filter(round -> round.id().campaign().value().equals(campaign))
                .sorted(Comparator.comparing((Round round) -> round.frozen().from())
                        .thenComparing(round -> round.id().run()))
                .toList();
    }

    @Override
    public void forget(Round round, PersonId person) {
        redis.jedis().hdel(askedIn(round, redis.home(person.value())), voices.in(round, person));
    }

    @Override
    public List<Round> all() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.smembers(index(home))).stream()
                .flatMap(answer -> answer.get().stream())
                .map(RoundId::parse)
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    public void move(RoundId id, State to) {
        redis.jedis().hset(row(id), "state", to.name());
    }

    private String row(RoundId id) {
        return redis.home(id.value()).key("round-of-checkin", id.value());
    }

    private static String index(Partition home) {
        return home.key("rounds-of-checkins");
    }

    private static String asked(Partition home, RoundId id, String attempt) {
        return home.key("asked", id.value(), attempt);
    }

    private static String keyContext(RoundId id) {
        return "round-key:" + id;
    }

    private static String context(RoundId id, String voice) {
        return "asked:" + id + ":" + voice;
    }
}
