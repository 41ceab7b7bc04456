package dev.kith.connectors.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Signs what is sent, with every secret: whoever still knows only the old one understands it as well. */
final class Signatures {

    private final List<Webhook> signers;

    Signatures(List<String> secrets) {
        this.signers = secrets.stream().map(Signatures::signer).toList();
    }

    /** The value of {@code webhook-signature}: one signature for each secret, with a space between them. */
    String of(String id, Instant attempt, String body) {
        return signers.stream().map(signer -> sign(signer, id, attempt, body)).collect(Collectors.joining(" "));
    }

    private static String sign(Webhook signer, String id, Instant attempt, String body) {
        try {
            return signer.sign(id, attempt.getEpochSecond(), body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }

    private static Webhook signer(String secret) {
        try {
            return new Webhook(secret);
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalArgumentException("A webhook's secret must not be empty", e);
        }
    }
}
