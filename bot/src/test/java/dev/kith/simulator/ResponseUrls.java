package dev.kith.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The response_urls that were handed out; each dies of use and of age. */
final class ResponseUrls {

    /** Where a response goes: the conversation, and the message that was clicked. */
    record Origin(String workspace, String channel, String messageId) {}

    private static final class Url {

        private final Origin origin;
        private final Instant from;
        private int uses;

        Url(Origin origin, Instant from) {
            this.origin = origin;
            this.from = from;
        }
    }

    private final InstantSource clock;
    private final Limit limit;
    private final Map<String, Url> urls = new HashMap<>();

    ResponseUrls(InstantSource clock, Limit limit) {
        this.clock = clock;
        this.limit = limit;
    }

    synchronized String create(Origin origin) {
        String id = "R" + (urls.size() + 1);
        urls.put(id, new Url(origin, clock.instant()));
        return id;
    }

    synchronized Optional<Origin> find(String id) {
        return Optional.ofNullable(urls.get(id)).map(url -> url.origin);
    }

    /** Uses it once more; false where it is dead. */
    synchronized boolean use(String id) {
        var url = urls.get(id);
        var age = Duration.between(url.from, clock.instant());
        return age.compareTo(limit.within()) < 0 && url.uses++ < limit.calls();
    }
}
