package dev.kith.connectors.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those who send to us and sign it, each with a secret of their own ({@code whsec_} and 24 to 64 bytes in Base64; Standard Webhooks
 * 1.0.0).
 */
public final class Senders {

    /** How far the clocks of both sides may be apart, and how old what was signed may be. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Map<String, String> secrets;

    /** By the name of each. */
    public Senders(Map<String, String> secrets) {
        secrets.forEach((name, secret) -> {
            if (!WebhookSettings.isSecret(secret)) {
                throw new IllegalArgumentException(
                        name + ": is no secret (valid: whsec_ and 24 to 64 bytes in Base64)");
            }
        });
        this.secrets = Map.copyOf(secrets);
    }

    /**
     * The headers of what was sent.
     *
     * @param id {@code webhook-id}
     * @param timestamp {@code webhook-timestamp}, seconds since the epoch
     * @param signature {@code webhook-signature}, one or more with a space between them
     */
    public record Signed(String id, String timestamp, String signature) {}

    /** Who signed it; empty where nobody did that is known, or not within five minutes of {@code now} (machine time). */
    public Optional<String> who(Signed signed, byte[] body, Instant now) {
        var at = instant(signed.timestamp())
                .filter(one -> Duration.between(one, now).abs().compareTo(TOLERANCE) <= 0);
        String text = new String(body, StandardCharsets.UTF_8);
        return at.flatMap(instant -> secrets.entrySet().stream()
                .filter(sender -> holds(
                        signed.signature(), new Signatures(List.of(sender.getValue())).of(signed.id(), instant, text)))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    private static boolean holds(String given, String right) {
        byte[] wanted = right.getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(given.split(" "))
                .anyMatch(one -> MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), wanted));
    }

    private static Optional<Instant> instant(String seconds) {
        return seconds.matches("\\d{1,12}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
                : Optional.empty();
    }
}
