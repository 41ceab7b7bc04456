package dev.kith.connectors.http;

import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Setback;
import java.time.Duration;

/** What to make of a reply that is no success: what the caller is told, and what an admin should know of the system. */
public final class Trouble {

    private final Line line;

    public Trouble(Line line) {
        this.line = line;
    }

    /**
     * By the status alone, as HTTP means it (RFC 9110 section 15): 408, 425, 429 and 503 ask to come back, other 5xx and
     * silence are the system's own failure, 3xx and 4xx are for an operator, 2xx was not understood.
     */
    public Setback of(Reply reply) {
        return switch (reply) {
            case Reply.Answer answer -> of(answer);
            case Reply.Silence silence -> down(silence.reason());
            case Reply.Held held ->
                Later.ofSystem(held.remaining(), "the system failed several times and is left alone");
        };
    }

    private Setback of(Reply.Answer answer) {
        int status = answer.status();
        return switch (status) {
            case 408, 425, 429, 503 -> busy(answer);
            default ->
                switch (status / 100) {
                    case 3, 4 -> misconfigured("the system answered " + status + ": " + advice(status));
                    case 5 -> down("the system answered " + status);
                    default -> notUnderstood(status);
                };
        };
    }

    /** The system asks to come back. */
    public Later busy(Reply.Answer answer) {
        String reason = "the system answered " + answer.status();
        if (answer.status() == 503) {
            line.down(reason);
        }
        Duration asked = answer.retryAfter();
        return Later.ofSystem(asked == null ? Duration.ZERO : asked, reason);
    }

    /** An answer that nobody understands. */
    public Later notUnderstood(int status) {
        return down("the system answered " + status + ", and what it says is not understood");
    }

    /** The system fails of itself. */
    public Later down(String reason) {
        line.down(reason);
        return Later.ofSystem(Duration.ZERO, reason);
    }

    /** An operator has to change a setting; {@code reason} says which. */
    public Misconfigured misconfigured(String reason) {
        line.misconfigured(reason);
        return new Misconfigured(reason);
    }

    private static String advice(int status) {
        return switch (status) {
            case 401 -> "check key and secret, or the token";
            case 403 -> "the credentials may not do this";
            case 407 -> "the proxy asks for credentials";
            default -> "check the address" + (status < 400 ? ", redirects are not followed" : "");
        };
    }
}
