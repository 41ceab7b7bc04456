package dev.kith.privacy;

import dev.kith.chat.ChatHandler;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;

/** Consent and pause, wired by hand. */
public final class PrivacyParts {

    private PrivacyParts() {}

    public static Pauses pauses(Redis redis) {
        return new RedisPauses(redis);
    }

    public static ChatHandler words(Directory directory, Pauses pauses) {
        return new PauseWords(directory, pauses);
    }
}
