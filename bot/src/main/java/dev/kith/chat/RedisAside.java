package dev.kith.chat;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Map;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;

/** What a platform is known to have said and nobody could understand: kept sealed, with the reason, the latest thousand of it. */
public final class RedisAside {

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

    private String key() {
        return redis.home(platform).key(context());
    }

    private String context() {
        return platform + "-aside";
    }
}
