package dev.kith.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The signatures, or envelopes, of what this node has taken, for as long as they are good: the same again is not even read. What is
 * replayed to another node is known there by the event's id.
 */
final class Taken {

    /** Five minutes before now and after it. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(11);

    /** Ten times what a workspace may be told in that time (30,000 an hour; docs.slack.dev, app_rate_limited). */
    private static final int MOST = 60_000;

    private final Cache<String, Boolean> signatures;

    Taken(InstantSource machine) {
        this.signatures = Caffeine.newBuilder()
                .expireAfterWrite(GOOD_FOR)
                .maximumSize(MOST)
                .ticker(() -> Duration.between(Instant.EPOCH, machine.instant()).toNanos())
                .build();
    }

    boolean includes(String signature) {
        return signatures.getIfPresent(signature) != null;
    }

    void add(String signature) {
        signatures.put(signature, Boolean.TRUE);
    }
}
