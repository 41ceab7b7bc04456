package dev.kith.connectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids of records for systems that leave them to whoever sends: {@code rec_} and 32 hexadecimal digits, 128 bits of an HMAC
 * of the record's id, so that a retry has the same and nobody without the key learns anything from one.
 */
public final class OpaqueIds {

    /** What every id looks like, wherever it stands. */
    public static final Pattern SHAPE = Pattern.compile("rec_[0-9a-f]{32}");

    private static final int SHORTEST_KEY = 16;
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    /** {@code key}, 16 bytes or more, must stay the same for as long as records may be retried or voided. */
    public OpaqueIds(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("The key of record ids has at least 16 bytes");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The id for a record, by the record's own. */
    public String of(String recordId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(("record\n" + recordId).getBytes(UTF_8));
            return "rec_" + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }
}
