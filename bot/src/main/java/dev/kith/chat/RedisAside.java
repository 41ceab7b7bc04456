package dev.kith.chat;

import dev.kith.redis.Redis;
import dev.kith.redis.Streams;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.resps.StreamEntry;

/** What a platform is known to have said and nobody could understand: kept sealed, with the reason, the latest thousand of it. */
public final class RedisAside implements AdapterData {

    private static final int MOST = 1_000;

    private final Redis redis;
    private final Vault vault;
    private final String platform;

    public RedisAside(Redis redis, Vault vault, String platform) {
        this.redis = redis;
        this.vault = vault;
        this.platform = platform;
    }

    /** {@code reason} quotes nobody. */
    public void put(String body, String reason) {
        redis.jedis()
                .xadd(
                        key(),
                        Map.of("reason", reason, "sealed", vault.seal(body, context())),
                        XAddParams.xAddParams().id(StreamEntryID.NEW_ENTRY).maxLen(MOST));
    }

    public long count() {
        return redis.jedis().xlen(key());
    }

    /** Deletes what mentions a user's id on this platform. */
    @Override
    public void erase(String personId, Set<Address> addresses) {
        var users = addresses.stream()
                .filter(address -> address.platform().equals(platform))
                .map(Address::user)
                .toList();
        for (var entry :
                users.isEmpty() ? List.<StreamEntry>of() : redis.jedis().xrange(key(), "-", "+")) {
            String body = vault.open(String.valueOf(entry.getFields().get("sealed")), context());
            if (users.stream().anyMatch(body::contains)) {
                redis.jedis().xdel(key(), entry.getID());
            }
        }
    }

    @Override
    public void expire(Instant oldest) {
        new Streams(redis).expire(key(), oldest);
    }

    private String key() {
        return redis.home(platform).key(context());
    }

    private String context() {
        return platform + "-aside";
    }
}
