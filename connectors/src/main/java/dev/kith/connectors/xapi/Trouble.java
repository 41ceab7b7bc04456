package dev.kith.connectors.xapi;

import dev.kith.connectors.Outcome.Later;
import java.time.Duration;

/** What to make of a store that took nothing: when to come back, and what an admin should know. */
final class Trouble {

    private final Backoff backoff;
    private final Condition condition;

    Trouble(Backoff backoff, Condition condition) {
        this.backoff = backoff;
        this.condition = condition;
    }

    /** The store did its work: it took, or judged, what was sent. */
    void over() {
        backoff.succeeded();
        condition.well();
    }

    Later of(Reply reply) {
        return switch (reply) {
            case Reply.Answer answer -> of(answer);
            case Reply.Silence silence -> down(silence.reason());
            case Reply.Held held -> new Later(held.remaining(), "the store failed several times and is left alone");
        };
    }

    /** An answer that nobody understands. */
    Later notUnderstood(int status) {
        return down("the store answered " + status + ", and what it says is not understood");
    }

    Later failing(int status) {
        return down("the store answered " + status);
    }

    /** The wait for one statement that may itself be why the store fails. */
    Later suspected(int failures, int status) {
        return new Later(backoff.after(failures), "the store answered " + status + "; sent alone from now on");
    }

    /** The wait for one statement, while the store is well. */
    Later unsettled(String reason) {
        return new Later(backoff.failed(), reason);
    }

    private Later of(Reply.Answer answer) {
        int status = answer.status();
        return switch (Meaning.of(answer)) {
            case MISCONFIGURED -> misconfigured("the store answered " + status + ": " + advice(status));
            case BUSY -> busy(answer);
            case BROKEN -> failing(status);
            case STORED, CONFLICT, BAD, TOO_LARGE, ODD -> notUnderstood(status);
        };
    }

    private Later busy(Reply.Answer answer) {
        String reason = "the store answered " + answer.status();
        Duration asked = answer.retryAfter();
        if (answer.status() == 503) {
            condition.down(reason);
        }
        return new Later(asked != null ? asked : backoff.failed(), reason);
    }

    private Later down(String reason) {
        condition.down(reason);
        return new Later(backoff.failed(), reason);
    }

    private Later misconfigured(String reason) {
        condition.misconfigured(reason);
        return new Later(backoff.failed(), reason);
    }

    private static String advice(int status) {
        return switch (status) {
            case 400 -> "check the xAPI version";
            case 401 -> "check key and secret";
            case 403 -> "the key may not write, or not read, statements";
            case 407 -> "the proxy asks for credentials";
            default -> "check the endpoint" + (status < 400 ? ", redirects are not followed" : "");
        };
    }
}
