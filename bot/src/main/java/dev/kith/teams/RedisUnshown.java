package dev.kith.teams;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.util.Optional;
import redis.clients.jedis.params.SetParams;

/** Sealed; kept until Teams has it, or for as long as anybody looks back at a card. */
final class RedisUnshown implements Unshown {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String CONTEXT = "teams-unshown";

    private final Redis redis;
    private final Vault vault;

    RedisUnshown(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
    }

    @Override
    public void keep(String messageId, String card) {
        redis.jedis()
                .set(
                        key(messageId),
                        vault.seal(card, context(messageId)),
                        SetParams.setParams().ex(KEPT.toSeconds()));
    }

    @Override
    public Optional<String> of(String messageId) {
        return Optional.ofNullable(redis.jedis().get(key(messageId))).map(kept -> vault.open(kept, context(messageId)));
    }

    @Override
    public void forget(String messageId) {
        redis.jedis().del(key(messageId));
    }

    private static String context(String messageId) {
        return CONTEXT + ":" + messageId;
    }

    private String key(String messageId) {
        return redis.home(messageId).key(CONTEXT, messageId);
    }
}
