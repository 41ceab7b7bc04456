package dev.kith.teams;

import dev.kith.outgoing.Outgoing;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys with which Microsoft signs what Teams says: fetched in the background, and kept when they cannot be fetched anew. Nobody who
 * asks ever waits for a call.
 */
final class ChannelKeys {

    private static final Logger log = LoggerFactory.getLogger(ChannelKeys.class);

    /** Once a day is what Microsoft asks for at least (Bot Connector authentication). */
    private static final Duration FRESH = Duration.ofHours(6);

    /** Between two fetches at least: after a failure, or as soon as somebody names a key that nobody knows. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final PublishedKeys published;
    private final URI metadata;
    private final InstantSource machine;
    private final AtomicBoolean fetching = new AtomicBoolean();

    private volatile Known known = new Known(Map.of(), Instant.MIN, Instant.MIN, "nobody has tried yet");
    private volatile boolean missed;

    ChannelKeys(URI openIdMetadata, Outgoing outgoing, InstantSource machine) {
        this.published = new PublishedKeys(openIdMetadata, outgoing);
        this.metadata = openIdMetadata;
        this.machine = machine;
    }

    /**
     * A key and what it may be used for.
     *
     * @param endorsements the channels that it may speak for; none: it may speak for none
     * @param algorithms the names of the signatures by RSA that it may make
     */
    record Key(RSAPublicKey key, Set<String> endorsements, Set<String> algorithms) {}

    /** Replaced as a whole; {@code problem} is empty where the last try succeeded. */
    private record Known(Map<String, Key> keys, Instant fetched, Instant tried, String problem) {

        Known tryingAt(Instant now) {
            return new Known(keys, fetched, now, problem);
        }

        Known failing(String why) {
            return new Known(keys, fetched, tried, why);
        }

        Known with(Map<String, Key> others) {
            return new Known(others, tried, tried, "");
        }
    }

    /** Answers at once; a key that nobody knows is looked for at the next beat, once a minute at most. */
    Optional<Key> of(String keyId) {
        var key = Optional.ofNullable(known.keys().get(keyId));
        if (key.isEmpty()) {
            missed = true;
        }
        return key;
    }

    /** Whether they were ever fetched. */
    boolean isLoaded() {
        return !known.keys().isEmpty();
    }

    /** How it is, in words. */
    String state() {
        var now = known;
        String problem = now.problem();
        return now.keys().isEmpty()
                ? "never fetched: " + problem
                : now.keys().size() + " keys of " + now.fetched()
                        + (problem.isEmpty() ? "" : "; could not be fetched anew: " + problem);
    }

    /** Fetches them where it is time to; comes back at once where somebody is at it. */
    void refresh() {
        if (!fetching.compareAndSet(false, true)) {
            return;
        }
        try {
            Instant now = machine.instant();
            if (isDue(now)) {
                missed = false;
                known = known.tryingAt(now);
                fetch();
            }
        } finally {
            fetching.set(false);
        }
    }

    private boolean isDue(Instant now) {
        boolean soon = missed || !known.problem().isEmpty();
        return !now.isBefore(known.tried().plus(soon ? AGAIN : FRESH));
    }

    private void fetch() {
        switch (published.fetch()) {
            case PublishedKeys.Fetched.Keys found -> keep(found.keys());
            case PublishedKeys.Fetched.Nothing nothing -> complain(nothing.why());
        }
    }

    private void keep(Map<String, Key> keys) {
        boolean isNews = !known.problem().isEmpty() || !known.keys().keySet().equals(keys.keySet());
        known = known.with(keys);
        if (isNews) {
            log.info("The keys of what Teams says are known: {} (metadata: {})", keys.size(), metadata);
        }
    }

    private void complain(String why) {
        known = known.failing(why);
        log.warn(
                "The keys of what Teams says could not be fetched, it is tried again in a minute; {} (metadata: {}): {}",
                isLoaded() ? "those that are known stay good" : "until then nothing that Teams says can be believed",
                metadata,
                why);
    }
}
