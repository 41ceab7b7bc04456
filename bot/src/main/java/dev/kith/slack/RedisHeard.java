package dev.kith.slack;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.util.Map;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.params.XAddParams;

/** Which signed requests were taken already, on any node, and those that could not be understood. */
final class RedisHeard {

    /** Longer than a signature is good for, on both sides of now. */
    private static final Duration REMEMBERED = Duration.ofMinutes(11);

    private static final int MOST_ASIDE = 1_000;
    private static final String CONTEXT = "slack-aside";

    private final Redis redis;
    private final Vault vault;

    RedisHeard(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
    }

    boolean isKnown(String signature) {
        return redis.jedis().exists(request(signature));
    }

    void remember(String signature) {
        redis.jedis().set(request(signature), "", SetParams.setParams().ex(REMEMBERED.toSeconds()));
    }

    /** Keeps what was signed but made no sense, sealed, with the reason; the oldest go when there are too many. */
    void putAside(String body, String reason) {
        redis.jedis()
                .xadd(
                        home().key("slack-aside"),
                        Map.of("reason", reason, "sealed", vault.seal(body, CONTEXT)),
                        XAddParams.xAddParams().id(StreamEntryID.NEW_ENTRY).maxLen(MOST_ASIDE));
    }

    long aside() {
        return redis.jedis().xlen(home().key("slack-aside"));
    }

    private String request(String signature) {
        return redis.home(signature).key("slack-request", signature);
    }

    private Partition home() {
        return redis.home("slack");
    }
}
