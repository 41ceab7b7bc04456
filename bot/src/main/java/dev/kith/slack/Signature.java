package dev.kith.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack's signature: HMAC-SHA256 over {@code v0:<timestamp>:<the raw body>} under the signing secret (docs.slack.dev,
 * verifying requests from Slack). What is older than five minutes, or that far ahead, is refused; the comparison takes the
 * same time wherever two signatures differ.
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final SecretKeySpec secret;
    private final InstantSource machine;

    Signature(String secret, InstantSource machine) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.machine = machine;
    }

    /** Whether Slack wrote this now; {@code timestamp} and {@code signature} as they came in the headers. */
    boolean isGood(String timestamp, String signature, byte[] body) {
        return isNow(timestamp)
                && MessageDigest.isEqual(
                        of(timestamp, body).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code v0=} and 64 hex digits. */
    String of(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isNow(String timestamp) {
        return timestamp.matches("[0-9]{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), machine.instant())
                                .abs()
                                .compareTo(WINDOW)
                        <= 0;
    }
}
