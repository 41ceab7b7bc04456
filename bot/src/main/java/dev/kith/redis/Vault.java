package dev.kith.redis;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what only Kith may read (payloads, free text, answers, tokens) and makes ids that nobody can guess. Every key is
 * derived from the master key (32 bytes) by HKDF-SHA256 (RFC 5869), one per purpose. A sealed value is bound to its
 * context: copied to another place it cannot be opened.
 */
public final class Vault {

    private static final int MASTER_KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final byte[] masterKey;
    private final SecureRandom chance = new SecureRandom();
    private final SecretKeySpec sealingKey;

    /** By purpose, of which there are few. */
    private final Map<String, SecretKeySpec> hashKeys = new ConcurrentHashMap<>();

    private final Aead aead;

    public Vault(byte[] masterKey) {
        if (masterKey.length != MASTER_KEY_BYTES) {
            throw new IllegalArgumentException("the master key has " + masterKey.length
                    + " bytes (valid: 32 bytes in base64, as `openssl rand -base64 32` prints them)");
        }
        this.masterKey = masterKey.clone();
        byte[] key = derive("seal");
        this.sealingKey = new SecretKeySpec(key, "AES");
        this.aead = aead(key);
    }

    /**
     * Seals {@code text} for {@code context}; never twice the same. It writes what Tink's AES-GCM writes and opens, with the
     * JDK's: Tink makes a source of chance for each thread, which costs a virtual thread more than all of the sealing.
     */
    public String seal(String text, String context) {
        return sealBytes(bytes(text), context);
    }

    /** The same of what is no text. */
    public String sealBytes(byte[] plain, String context) {
        try {
            var nonce = new byte[NONCE_BYTES];
            chance.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealingKey, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(bytes(context));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BYTES);
            cipher.doFinal(plain, 0, plain.length, whole, NONCE_BYTES);
            return Base64.getEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal (context: " + context + ")", e);
        }
    }

    /** Opens what was sealed for the same {@code context} under the same master key. */
    public String open(String sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /** The same of what is no text. */
    public byte[] openBytes(String sealed, String context) {
        try {
            return aead.decrypt(Base64.getDecoder().decode(sealed), bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed under another master key, or for another place: " + context, e);
        }
    }

    /** 128 bits in hex that only the holder of the master key can compute: for ids that must not be guessed or joined. */
    public String keyedHash(String purpose, String... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKeys.computeIfAbsent(purpose, this::hashKey));
            return HexFormat.of().formatHex(mac.doFinal(bytes(String.join("\u0000", parts))), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec hashKey(String purpose) {
        return new SecretKeySpec(derive("hash:" + purpose), "HmacSHA256");
    }

    /** A key of 32 bytes for one purpose, for libraries that want bytes. */
    public byte[] derive(String purpose) {
        try {
            var hkdf = HKDFParameterSpec.ofExtract().addIKM(masterKey).thenExpand(bytes("kith:" + purpose), 32);
            return KDF.getInstance("HKDF-SHA256").deriveData(hkdf);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Aead aead(byte[] key) {
        try {
            AeadConfig.register();
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(NONCE_BYTES)
                    .setTagSizeBytes(TAG_BYTES)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var aes = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(aes).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
