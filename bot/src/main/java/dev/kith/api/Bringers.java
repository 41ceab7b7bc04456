package dev.kith.api;

import dev.kith.clock.MachineTime;
import dev.kith.connectors.webhook.Senders;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Who brings a signal, and who may decide on one: whoever holds the API's token may bring, as those may who sign; in local mode
 * without a token it is whoever sits at this machine.
 *
 * @param token of the API; empty where it is open
 */
record Bringers(Senders senders, String token, MachineTime time) {

    static final String SIGNATURE = "webhook-signature";
    static final String LOCAL = "this machine";

    /** As it stands in the audit. */
    String who(HttpHeaders headers, byte[] body) {
        if (!headers.containsHeader(SIGNATURE)) {
            return token.isEmpty() ? LOCAL : "API";
        }
        var signed = new Senders.Signed(
                first(headers, "webhook-id"), first(headers, "webhook-timestamp"), first(headers, SIGNATURE));
        return senders.who(signed, body, time.instant())
                .map(sender -> "sender " + sender)
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.UNAUTHORIZED,
                        SIGNATURE,
                        "is of nobody who is known, or of another time",
                        "the signature of a sender in kith.signals.senders, of the last five minutes"));
    }

    private static String first(HttpHeaders headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }

    /** The first token acts as an admin, but never approves. */
    void checkIsPerson() {
        if (!token.isEmpty()) {
            throw Refusal.of(
                    HttpStatus.FORBIDDEN,
                    "Authorization",
                    "the token of the API decides nothing",
                    "a person, in the console or in chat");
        }
    }
}
