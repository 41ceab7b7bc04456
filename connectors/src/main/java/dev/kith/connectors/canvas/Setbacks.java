package dev.kith.connectors.canvas;

import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Complaint;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to make of a reply of Canvas that is no success. */
final class Setbacks {

    private static final String BECOME =
            "give the token's user the account permission “Users - act as” (“Become other users”)";

    private final Canvas canvas;
    private final Line line;
    private final Trouble trouble;

    Setbacks(Canvas canvas, Line line) {
        this.canvas = canvas;
        this.line = line;
        this.trouble = new Trouble(line);
    }

    Trouble trouble() {
        return trouble;
    }

    /** Of a call that the token made for itself; {@code need} says what its user has to be allowed. */
    Setback of(Reply reply, String need) {
        if (!(reply instanceof Reply.Answer answer)) {
            return trouble.of(reply);
        }
        return switch (Meaning.of(answer)) {
            case THROTTLED -> throttled(answer);
            case NOT_ALLOWED, NOT_AS_THEM -> trouble.misconfigured(said(answer) + "let the token's user " + need);
            case NOT_FOUND -> refused(answer, "there is no such course, or no such person");
            case UNFIT -> refused(answer, List.of());
            case DONE -> trouble.notUnderstood(answer.status());
            case BROKEN, OTHER -> ofSystem(answer);
        };
    }

    /** Of an answer about the token, the address or the system, whatever was asked. */
    Setback ofSystem(Reply.Answer answer) {
        return switch (answer.status()) {
            case 401 -> trouble.misconfigured(said(answer) + "the token is not accepted; make a new one, and set it");
            case 403 ->
                trouble.misconfigured(said(answer) + BECOME
                        + ", and where the developer key enforces scopes, the scope of this call");
            default -> trouble.of(answer);
        };
    }

    Later throttled(Reply.Answer answer) {
        Duration asked = Optional.ofNullable(answer.retryAfter())
                .or(() -> Bucket.pause(answer).map(Later::atLeast))
                .orElse(Duration.ZERO);
        return Later.ofSystem(asked, said(answer) + "the token asked for more than Canvas allows at a time");
    }

    Refused refused(Reply.Answer answer, String why) {
        line.well();
        return new Refused(said(answer) + why);
    }

    /** In the words of Canvas, without the secret ones. */
    Refused refused(Reply.Answer answer, Collection<String> secrets) {
        return refused(answer, new Complaint(secrets).tell(answer.body()));
    }

    /**
     * Canvas answers alike where there is nobody of that id and where the token may not act for them, so both are looked up:
     * nobody's absence may stop the others.
     */
    Setback notAsThem(String reference) {
        Reply reply = canvas.get("users/" + Canvas.encoded(reference));
        if (!(reply instanceof Reply.Answer answer)) {
            return trouble.of(reply);
        }
        return switch (Meaning.of(answer)) {
            case NOT_FOUND -> refused(answer, "Canvas knows nobody by the id that Kith has for this person");
            case DONE, NOT_ALLOWED, NOT_AS_THEM, UNFIT -> mayBecomeOthers();
            case THROTTLED -> throttled(answer);
            case BROKEN, OTHER -> ofSystem(answer);
        };
    }

    private Setback mayBecomeOthers() {
        Reply reply = permission();
        if (!(reply instanceof Reply.Answer answer)) {
            return trouble.of(reply);
        }
        return switch (Meaning.of(answer)) {
            case DONE -> grants(answer) ? notThisOne(answer) : new Misconfigured(mayNot());
            case NOT_ALLOWED, NOT_AS_THEM, NOT_FOUND, UNFIT -> new Misconfigured(mayNot());
            case THROTTLED -> throttled(answer);
            case BROKEN, OTHER -> ofSystem(answer);
        };
    }

    /** Asks whether the token's user may become other users. */
    Reply permission() {
        return canvas.get("accounts/self/permissions?permissions[]=become_user".replace("[]", "%5B%5D"));
    }

    static boolean grants(Reply.Answer answer) {
        return Meaning.of(answer) == Meaning.DONE
                && Body.tree(answer.body())
                        .filter(tree -> tree.path("become_user").asBoolean(false))
                        .isPresent();
    }

    private Refused notThisOne(Reply.Answer answer) {
        return refused(
                answer, "the token's user may become others, but not this person, who is unknown or may do more");
    }

    private String mayNot() {
        String reason = "the token may not act for others: " + BECOME;
        line.misconfigured(reason);
        return reason;
    }

    static String said(Reply.Answer answer) {
        return "Canvas answered " + answer.status() + ": ";
    }
}
