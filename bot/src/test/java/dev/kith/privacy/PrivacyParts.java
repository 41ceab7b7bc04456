package dev.kith.privacy;

import dev.kith.redis.Redis;

/** Consent and pause, wired by hand. */
public final class PrivacyParts {

    private PrivacyParts() {}

    public static Consents consents(Redis redis) {
        return new RedisConsents(redis);
    }
}
