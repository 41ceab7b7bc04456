package dev.kith.erasure;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Erasures that were begun, each sealed in the partition of the person, under a hash that names nobody. */
final class RedisUndertakings {

    private static final Script CHANGE = Script.beside(RedisUndertakings.class, "change.lua");
    private static final String CONTEXT = "erasing";

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisUndertakings(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    /** One of them as it was read; somebody else may have gone on with it since. */
    record Found(Undertaking undertaking, String hash, String closed) {}

    List<Found> all() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.hgetAll(key(home))).stream()
                .flatMap(answer -> answer.get().entrySet().stream())
                .map(one -> opened(one.getKey(), one.getValue()))
                .toList();
    }

    Optional<Found> find(PersonId person, String hash) {
        return Optional.ofNullable(redis.jedis().hget(key(redis.home(person.value())), hash))
                .map(closed -> opened(hash, closed));
    }

    /** Keeps a new one, unless there is one. */
    void begin(Undertaking undertaking, String hash) {
        redis.jedis().hsetnx(key(redis.home(undertaking.person())), hash, closed(undertaking));
    }

    /** Goes on with it; empty where somebody else did. */
    Optional<Found> change(Found found, Undertaking after) {
        String closed = closed(after);
        return write(found, closed) ? Optional.of(new Found(after, found.hash(), closed)) : Optional.empty();
    }

    /** It ended, unless somebody else went on with it. */
    boolean end(Found found) {
        return write(found, null);
    }

    private boolean write(Found found, @Nullable String after) {
        var keys = List.of(key(redis.home(found.undertaking().person())));
        var args = List.of(found.hash(), found.closed(), after == null ? "" : after);
        return CHANGE.count(redis.jedis(), keys, args) == 1;
    }

    private Found opened(String hash, String closed) {
        return new Found(json.readValue(vault.open(closed, CONTEXT), Undertaking.class), hash, closed);
    }

    private String closed(Undertaking undertaking) {
        return vault.seal(json.writeValueAsString(undertaking), CONTEXT);
    }

    private static String key(Partition home) {
        return home.key("erasing");
    }
}
