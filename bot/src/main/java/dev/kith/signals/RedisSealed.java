package dev.kith.signals;

import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Records of one kind in one hash, each sealed under its id; each is changed by whoever read it last. */
final class RedisSealed<T> {

    private static final Script DECIDE = Script.beside(RedisSealed.class, "decide.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final Place<T> place;

    RedisSealed(Redis redis, Vault vault, JsonMapper json, Place<T> place) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.place = place;
    }

    /**
     * Where they are.
     *
     * @param key of the hash
     * @param context what the seal of each is bound to, before its id
     */
    record Place<T>(String key, String context, Class<T> type) {}

    Optional<T> find(String id) {
        return Optional.ofNullable(redis.jedis().hget(place.key(), id)).map(kept -> read(id, kept));
    }

    List<T> all() {
        return redis.jedis().hgetAll(place.key()).entrySet().stream()
                .map(one -> read(one.getKey(), one.getValue()))
                .toList();
    }

    /** False where there is one of this id. */
    boolean add(String id, T one) {
        return redis.jedis().hsetnx(place.key(), id, sealed(id, one)) == 1;
    }

    /** False where it is another by now. */
    boolean replace(String id, T before, T after) {
        return Optional.ofNullable(redis.jedis().hget(place.key(), id))
                .filter(kept -> read(id, kept).equals(before))
                .filter(kept ->
                        DECIDE.count(redis.jedis(), List.of(place.key()), List.of(id, kept, sealed(id, after))) == 1)
                .isPresent();
    }

    long remove(String id) {
        return redis.jedis().hdel(place.key(), id);
    }

    private String sealed(String id, T one) {
        return vault.seal(json.writeValueAsString(one), place.context() + ":" + id);
    }

    private T read(String id, String kept) {
        return json.readValue(vault.open(kept, place.context() + ":" + id), place.type());
    }
}
