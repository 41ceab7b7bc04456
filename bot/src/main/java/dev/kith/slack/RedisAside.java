package dev.kith.slack;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Map;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;

/** What Slack signed and nobody could understand: kept sealed, with the reason, the latest thousand of it. */
final class RedisAside {

    private static final int MOST = 1_000;
    private static final String CONTEXT = "slack-aside";

    private final Redis redis;
    private final Vault vault;

    RedisAside(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
    }

    /** {@code reason} quotes nobody. */
    void put(String body, String reason) {
        redis.jedis()
                .xadd(
                        key(),
                        Map.of("reason", reason, "sealed", vault.seal(body, CONTEXT)),
                        XAddParams.xAddParams().id(StreamEntryID.NEW_ENTRY).maxLen(MOST));
    }

    long count() {
        return redis.jedis().xlen(key());
    }

    private String key() {
        return redis.home("slack").key("slack-aside");
    }
}
