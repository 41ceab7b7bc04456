package dev.kith.slack;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import redis.clients.jedis.params.SetParams;

/**
 * What tells that whoever comes back from Slack went there from here (RFC 6749, 10.12): sealed by us, good once and for ten minutes.
 * The store is written to when one is spent, not when one is asked for, as anybody may ask.
 */
final class RedisInstallStates {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String PURPOSE = "slack-install";

    private final Redis redis;
    private final Vault vault;
    private final InstantSource machine;

    RedisInstallStates(Redis redis, Vault vault, InstantSource machine) {
        this.redis = redis;
        this.vault = vault;
        this.machine = machine;
    }

    String issue() {
        String until = String.valueOf(machine.instant().plus(GOOD_FOR).toEpochMilli());
        return vault.seal(until + " " + UUID.randomUUID(), PURPOSE)
                .replace('+', '-')
                .replace('/', '_');
    }

    /** True once, of what was issued here and is not too old. */
    boolean spend(String state) {
        var parts = opened(state).split(" ", 2);
        if (parts.length < 2 || machine.instant().isAfter(Instant.ofEpochMilli(Long.parseLong(parts[0])))) {
            return false;
        }
        String spent = redis.home(PURPOSE).key(PURPOSE, parts[1]);
        return redis.jedis().set(spent, "spent", SetParams.setParams().nx().px(GOOD_FOR.toMillis())) != null;
    }

    /** Empty where it is not ours. */
    private String opened(String state) {
        try {
            return vault.open(state.replace('-', '+').replace('_', '/'), PURPOSE);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "";
        }
    }
}
