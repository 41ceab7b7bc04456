package dev.kith.slack;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import redis.clients.jedis.params.SetParams;

/** What tells that whoever comes back from Slack went there from here (RFC 6749, 10.12): good once, and for ten minutes. */
final class RedisInstallStates {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String PURPOSE = "slack-install";
    private static final int BYTES = 32;

    private final Redis redis;
    private final Vault vault;
    private final SecureRandom chance = new SecureRandom();

    RedisInstallStates(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
    }

    String issue() {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        redis.jedis().set(key(state), "issued", SetParams.setParams().px(GOOD_FOR.toMillis()));
        return state;
    }

    /** True once. */
    boolean spend(String state) {
        return redis.jedis().del(key(state)) == 1;
    }

    /** What Redis holds does not tell the state. */
    private String key(String state) {
        return redis.home(PURPOSE).key(PURPOSE, vault.keyedHash(PURPOSE, state));
    }
}
