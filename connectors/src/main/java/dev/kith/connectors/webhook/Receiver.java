package dev.kith.connectors.webhook;

import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.InstantSource;

/** The one address that takes the events. */
final class Receiver {

    private final WebhookSettings settings;
    private final Signatures signatures;
    private final Line line;
    private final InstantSource time;
    private volatile boolean isGone;

    /** {@code time} is machine time: receivers refuse what was signed more than 5 min before or after theirs. */
    Receiver(WebhookSettings settings, Line line, InstantSource time) {
        this.settings = settings;
        this.signatures = new Signatures(settings.secrets());
        this.line = line;
        this.time = time;
    }

    Reply post(Event event) {
        Instant attempt = time.instant();
        return line.send(HttpRequest.newBuilder(settings.url())
                .header("Content-Type", "application/json")
                .header("webhook-id", event.id())
                .header("webhook-timestamp", Long.toString(attempt.getEpochSecond()))
                .header("webhook-signature", signatures.of(event.id(), attempt, event.body()))
                .POST(BodyPublishers.ofString(event.body())));
    }

    /** Whether it said that it wants no more, which stays so. */
    boolean isGone() {
        return isGone;
    }

    void gone() {
        isGone = true;
    }
}
