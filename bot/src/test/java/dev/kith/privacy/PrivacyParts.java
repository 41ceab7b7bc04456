package dev.kith.privacy;

import dev.kith.audit.Audit;
import dev.kith.redis.Redis;
import java.util.List;

/** Consent and pause, wired by hand. */
public final class PrivacyParts {

    private PrivacyParts() {}

    public static Consents consents(Redis redis) {
        return new RedisConsents(redis);
    }

    public static List<Object> holders(Redis redis, Audit audit) {
        return List.of(new RedisConsents(redis), new Administration(audit));
    }

    /** Of those holders that say something in words. */
    public static Everything everything(Known known, List<?> holders) {
        return new Everything(
                known,
                holders.stream()
                        .filter(PersonalData.class::isInstance)
                        .map(PersonalData.class::cast)
                        .toList());
    }
}
