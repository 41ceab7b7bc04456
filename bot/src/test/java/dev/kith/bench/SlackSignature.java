package dev.kith.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Slack's signature of a request: HMAC-SHA256 over {@code v0:timestamp:body}. */
final class SlackSignature {

    private static final long WINDOW_SECONDS = Duration.ofMinutes(5).toSeconds();

    private final SecretKeySpec key;
    private final InstantSource machine;

    SlackSignature(String secret, InstantSource machine) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.machine = machine;
    }

    Instant now() {
        return machine.instant();
    }

    String sign(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time; a timestamp outside of five minutes is a replay. */
    boolean holds(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        if (timestamp == null || signature == null || !timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        long age = now().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(age) <= WINDOW_SECONDS
                && MessageDigest.isEqual(
                        sign(timestamp, body).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }
}
