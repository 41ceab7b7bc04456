package dev.kith.disclosure;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;

/** What may be shown, wired by hand. */
public final class DisclosureParts {

    private DisclosureParts() {}

    public static Ledger ledger(Redis redis, Vault vault) {
        return new RedisLedger(redis, vault);
    }
}
