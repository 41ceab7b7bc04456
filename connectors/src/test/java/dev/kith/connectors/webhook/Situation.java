package dev.kith.connectors.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.SettableTime;
import dev.kith.connectors.http.Line;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests of webhooks have in common. */
final class Situation {

    static final byte[] ID_KEY = "a key of thirty-two bytes, as is".getBytes(UTF_8);
    static final String SECRET = secret("the secret of the tests, in use.");
    static final String OLD_SECRET = secret("the secret of the tests, before.");
    static final Instant AT = Instant.parse("2026-01-08T09:30:00Z");
    static final Activity CHECKIN = new Activity("belonging", "How it feels here", "belonging-pulse", "checkin");
    static final Learner LEARNER = new Learner("p-0042");

    final SettableTime time = new SettableTime(AT);

    static String secret(String words) {
        return "whsec_" + Base64.getEncoder().encodeToString(words.getBytes(UTF_8));
    }

    static WebhookSettings settings(URI url, String... secrets) {
        return new WebhookSettings("webhook", url, List.of(secrets), Set.of("localhost"), Duration.ofSeconds(20));
    }

    WebhookConnector connector(URI base, String... secrets) {
        return connector(settings(URI.create(base + "/hooks/kith"), secrets), time, Resolver.system());
    }

    static WebhookConnector connector(WebhookSettings settings, InstantSource time, Resolver resolver) {
        var line = new Line(settings.name(), Outbound.client().build(), settings.timeout(), time);
        return new WebhookConnector(settings, ID_KEY, line, time, resolver);
    }

    static Completed completed(String id) {
        return completed(id, "p-0042");
    }

    static Completed completed(String id, String person) {
        return new Completed(id, AT, new Learner(person), CHECKIN, Map.of("mood", 4, "note", "quietly hopeful"));
    }
}
