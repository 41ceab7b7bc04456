package dev.kith.outgoing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whom we believe to be who they say: whom Java believes, and the organisation's own authorities. */
final class Authorities {

    private Authorities() {}

    static X509TrustManager usual() {
        return trusting(null);
    }

    /** Those in {@code file}, PEM, beside the usual ones. */
    static X509TrustManager with(Path file) {
        try (var in = Files.newInputStream(file)) {
            var own = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (own.isEmpty()) {
                throw new IllegalArgumentException(wrong(file, "there is no certificate in it"));
            }
            return trusting(store(own));
        } catch (IOException e) {
            // Spring tells the innermost cause alone: so it is told here, in words.
            throw new IllegalArgumentException(
                    wrong(file, "it cannot be read (" + e.getClass().getSimpleName() + ")"));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(wrong(file, "it holds something else than certificates"));
        }
    }

    private static String wrong(Path file, String why) {
        return "KITH_CA_FILE is " + file + ", and " + why
                + " (valid: a file of certificates, each from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----)";
    }

    private static KeyStore store(Collection<? extends Certificate> own) throws GeneralSecurityException, IOException {
        var all = new ArrayList<Certificate>(own);
        all.addAll(List.of(usual().getAcceptedIssuers()));
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < all.size(); i++) {
            store.setCertificateEntry("authority-" + i, all.get(i));
        }
        return store;
    }

    /** Java's own where there is no store. */
    private static X509TrustManager trusting(@Nullable KeyStore store) {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
