package dev.kith.connectors.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Statement ids as UUIDs of version 5 (RFC 9562 section 5.5). The name is an HMAC of the record's id, so that a retry is
 * the same statement and nobody without the key can work out an id.
 */
final class StatementIds {

    private static final UUID NAMESPACE = UUID.fromString("6f1b7c52-9a0d-4e37-8c64-2d5e0b93a17f");
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    StatementIds(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("The key of statement ids has at least 16 bytes");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The statement that reports something; also what a voiding statement points at. */
    UUID ofReport(String recordId) {
        return id(recordId, "report");
    }

    /** The statement that takes another one back. */
    UUID ofVoiding(String recordId) {
        return id(recordId, "voiding");
    }

    private UUID id(String recordId, String kind) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] name = mac.doFinal((kind + "\n" + recordId).getBytes(UTF_8));
            return version5(HexFormat.of().formatHex(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256 and SHA-1", e);
        }
    }

    private static UUID version5(String name) throws GeneralSecurityException {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
