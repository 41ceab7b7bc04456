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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rounds in Redis, each in the partition of its own id; who is asked is beside each person ({@link RedisAsked}). */
final class RedisRounds implements Rounds {

    private static final Script BEGIN = Script.beside(RedisRounds.class, "begin.lua");
    private static final Script COUNT = Script.beside(RedisRounds.class, "count.lua");
    private static final Script MOVE = Script.beside(RedisRounds.class, "move.lua");
    private static final TypeReference<List<Size>> SIZES = new TypeReference<>() {};
    private static final int KEY_BYTES = 32;
    private static final int MOST_REMEMBERED = 200;

    private final Redis redis;
    private final Vault vault;
    private final RedisAsked asked;
    private final JsonMapper json;

    /** What was fixed is not read again; where a round stands is. */
    private final Cache<RoundId, Fixed> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    RedisRounds(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.asked = new RedisAsked(redis, vault, json);
        this.json = json;
    }

    /** How many are in a cell. */
    private record Size(Map<String, String> of, int people) {}

    /** {@code attempt}: of several nodes that began the round at once, the one whose members count. */
    private record Fixed(Frozen frozen, Map<Cell, Integer> members, String attempt) {}

    /** What is kept of a round. */
    private record Row(Fixed fixed, State state) {

        Row(Fixed fixed, @Nullable String state) {
            this(fixed, State.valueOf(Objects.requireNonNull(state, "a round without a state")));
        }
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return row(id).map(row -> round(id, row));
    }

    /** Of a rolling round it is only known at the close how many are asked: until then it is read each time. */
    private Optional<Row> row(RoundId id) {
        var fixed = known.getIfPresent(id);
        if (fixed != null) {
            return Optional.of(new Row(fixed, redis.jedis().hget(key(id), "state")));
        }
        var kept = redis.jedis().hgetAll(key(id));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var row = new Row(read(id, kept), kept.get("state"));
        if (!row.fixed().frozen().rolling() || row.state() == State.RELEASED) {
            known.put(id, row.fixed());
        }
        return Optional.of(row);
    }

    private static Round round(RoundId id, Row row) {
        return new Round(id, row.fixed().frozen(), row.state(), row.fixed().members());
    }

    private Fixed read(RoundId id, Map<String, String> row) {
        var frozen = json.readValue(row.getOrDefault("frozen", ""), Frozen.class);
        var members = new HashMap<Cell, Integer>();
        Optional.ofNullable(row.get("members"))
                .map(kept -> frozen.told().isEmpty() ? kept : vault.open(kept, membersContext(id)))
                .map(kept -> json.readValue(kept, SIZES))
                .orElse(List.of())
                .forEach(size -> members.put(Cell.of(size.of()), size.people()));
        return new Fixed(frozen, members, row.getOrDefault("attempt", ""));
    }

    /** How many told something is nobody's business, not even of whoever looks into the store. */
    private String members(RoundId id, Frozen frozen, Map<Cell, Integer> sizes) {
        String written = json.writeValueAsString(sizes(sizes));
        return frozen.told().isEmpty() ? written : vault.seal(written, membersContext(id));
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
        asked.ask(round, attempt, members);
        var args = List.of(
                id.value(),
                "frozen",
                json.writeValueAsString(frozen),
                "members",
                members(id, frozen, sizes),
                "key",
                vault.seal(newKey(), keyContext(id)),
                "state",
                State.OPEN.name(),
                "attempt",
                attempt);
        if (BEGIN.count(redis.jedis(), List.of(key(id), index(redis.home(id.value()))), args) == 0) {
            asked.forget(id, attempt);
        }
        return find(id).orElseThrow();
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
    Optional<Vault> sealing(RoundId id) {
        return Optional.ofNullable(redis.jedis().hget(key(id), "key"))
                .map(wrapped -> new Vault(Base64.getDecoder().decode(vault.open(wrapped, keyContext(id)))));
    }

    void destroyKey(Round round) {
        redis.jedis().hdel(key(round.id()), "key");
        asked.forget(round.id(), attempt(round));
    }

    @Override
    public Map<String, String> where(Round round, PersonId person) {
        return asked.where(round, attempt(round), person);
    }

    @Override
    public Round join(Round round, PersonId person, Map<String, String> where) {
        asked.join(round, attempt(round), person, where);
        return round;
    }

    @Override
    public Round counted(Round round) {
        var sizes = round.frozen().lattice().sizes(asked.all(round, attempt(round)));
        COUNT.run(redis.jedis(), List.of(key(round.id())), List.of(members(round.id(), round.frozen(), sizes)));
        return find(round.id()).orElseThrow();
    }

    @Override
    public Set<PersonId> asked(Round round, Collection<PersonId> people) {
        return asked.among(round, attempt(round), people);
    }

    @Override
    public Map<Cell, Integer> sizes(Round round, Collection<PersonId> people) {
        return round.frozen().lattice().sizes(asked.of(round, attempt(round), people));
    }

    private String attempt(Round round) {
        return row(round.id())
                .orElseThrow(() -> new IllegalStateException("no such round: " + round.id()))
                .fixed()
                .attempt();
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
        asked.forget(round, attempt(round), person);
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
    public boolean move(RoundId id, State to) {
        var before = Stream.of(State.values())
                .filter(state -> state.compareTo(to) <= 0)
                .map(State::name);
        var args = Stream.concat(Stream.of(to.name()), before).toList();
        return MOVE.count(redis.jedis(), List.of(key(id)), args) == 1;
    }

    private String key(RoundId id) {
        return redis.home(id.value()).key("round-of-checkin", id.value());
    }

    private static String index(Partition home) {
        return home.key("rounds-of-checkins");
    }

    private static String membersContext(RoundId id) {
        return "members:" + id;
    }

    private static String keyContext(RoundId id) {
        return "round-key:" + id;
    }
}
