package dev.kith.scim;

import dev.kith.connectors.scim.Kind;
import dev.kith.connectors.scim.ScimKey;
import dev.kith.connectors.scim.ScimTree;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of users and groups can be found without reading all of them: the names in one place for all, each given to one; everything
 * else by keyed hash, wherever that is at home. It is written before what it leads to and taken back after it, so it may name too much:
 * whoever reads it looks whether it is so.
 */
final class RedisIndex {

    /** For so long somebody may be about to write what a name was taken for. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private static final Script SWAP = Script.beside(RedisIndex.class, "swap.lua");

    private final Redis redis;
    private final Vault vault;
    private final InstantSource machine;

    RedisIndex(Redis redis, Vault vault, InstantSource machine) {
        this.redis = redis;
        this.vault = vault;
        this.machine = machine;
    }

    /** Whose a name is, and since when. */
    private record Claim(String id, long since) {

        static Claim of(String written) {
            int blank = written.indexOf(' ');
            return new Claim(written.substring(0, blank), Long.parseLong(written.substring(blank + 1)));
        }
    }

    /**
     * Takes a name for somebody, unless another has it.
     *
     * @param has whether the one of this id has it indeed
     */
    boolean claim(Kind kind, String name, String id, Predicate<String> has) {
        while (true) {
            String held = held(kind, name);
            if (held != null && Claim.of(held).id().equals(id)) {
                return true;
            }
            if (held != null
                    && (isYoung(Claim.of(held).since())
                            || has.test(Claim.of(held).id()))) {
                return false;
            }
            if (swap(kind, name, held, id + " " + machine.instant().toEpochMilli())) {
                return true;
            }
        }
    }

    private boolean isYoung(long since) {
        return machine.instant().isBefore(Instant.ofEpochMilli(since).plus(UNDER_WAY));
    }

    /** Nobody has the name any more, if it was theirs. */
    void release(Kind kind, String name, String id) {
        String held = held(kind, name);
        if (held != null && Claim.of(held).id().equals(id)) {
            swap(kind, name, held, "");
        }
    }

    List<String> named(Kind kind, String name) {
        String held = held(kind, name);
        return held == null ? List.of() : List.of(Claim.of(held).id());
    }

    private @Nullable String held(Kind kind, String name) {
        return redis.jedis().hget(names(home(), kind), hash(kind, ScimKey.NAME.name(), name));
    }

    private boolean swap(Kind kind, String name, @Nullable String before, String after) {
        var args = List.of(hash(kind, ScimKey.NAME.name(), name), before == null ? "" : before, after);
        return SWAP.count(redis.jedis(), List.of(names(home(), kind)), args) > 0;
    }

    /** It is somewhere in the list of all, and found by its keys. */
    void add(ScimTree tree, String id, Instant created) {
        redis.jedis().zadd(ids(home(), tree.kind()), created.toEpochMilli(), id);
        hashes(tree).forEach(hash -> redis.jedis().sadd(by(redis.home(hash), hash), id));
    }

    /** It is no longer found by the keys that {@code before} has and {@code after} has not. */
    void move(ScimTree before, ScimTree after, String id) {
        var kept = hashes(after).collect(Collectors.toSet());
        hashes(before)
                .filter(hash -> !kept.contains(hash))
                .forEach(hash -> redis.jedis().srem(by(redis.home(hash), hash), id));
    }

    void remove(ScimTree tree, String id) {
        hashes(tree).forEach(hash -> redis.jedis().srem(by(redis.home(hash), hash), id));
        redis.jedis().zrem(ids(home(), tree.kind()), id);
    }

    Collection<String> with(Kind kind, ScimKey key, String value) {
        if (key == ScimKey.NAME) {
            return named(kind, value);
        }
        String hash = hash(kind, key.name(), value);
        return redis.jedis().smembers(by(redis.home(hash), hash));
    }

    /** In the order in which they came. */
    List<String> ids(Kind kind, int offset, int limit) {
        return limit == 0 ? List.of() : redis.jedis().zrange(ids(home(), kind), offset, offset + limit - 1L);
    }

    int count(Kind kind) {
        return (int) redis.jedis().zcard(ids(home(), kind));
    }

    /** Takes those out of the list who never came to be, or went; whether there were such. */
    boolean mend(Kind kind, Collection<String> missing) {
        long gone = missing.stream()
                .filter(id -> {
                    Double created = redis.jedis().zscore(ids(home(), kind), id);
                    return created != null && !isYoung(created.longValue());
                })
                .filter(id -> redis.jedis().zrem(ids(home(), kind), id) > 0)
                .count();
        return gone > 0;
    }

    private Stream<String> hashes(ScimTree tree) {
        Map<ScimKey, Set<String>> keys = tree.keys();
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey() != ScimKey.NAME)
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> hash(tree.kind(), entry.getKey().name(), value)));
    }

    private String hash(Kind kind, String key, String value) {
        return vault.keyedHash("scim", kind.name(), key, value);
    }

    /** Where all names are: nothing else keeps two from being given one. */
    private Partition home() {
        return redis.home("scim");
    }

    private static String names(Partition home, Kind kind) {
        return home.key("scim-names", kind.name().toLowerCase(Locale.ROOT));
    }

    private static String ids(Partition home, Kind kind) {
        return home.key("scim-ids", kind.name().toLowerCase(Locale.ROOT));
    }

    private static String by(Partition home, String hash) {
        return home.key("scim-by", hash);
    }
}
