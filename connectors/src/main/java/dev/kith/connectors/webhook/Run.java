package dev.kith.connectors.webhook;

import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Complaint;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends the events of one call, one after the other, until trouble concerns the receiver as a whole. One that the receiver
 * fails over is let be until others have told whether it fails over everything.
 */
final class Run {

    static final String GONE =
            "the receiver answered 410, by which it asks to be sent nothing more: ask whoever runs it, "
                    + "then save this webhook again";

    /** So many failures in a row are the receiver's fault and not that of an event. */
    private static final int PATIENCE = 3;

    private final Receiver receiver;
    private final Guard guard;
    private final Line line;
    private final Trouble trouble;

    /** Those of whom an event has to be sent again before any other of theirs. */
    private final Set<String> waiting = new HashSet<>();

    /** The places of what the receiver failed over since it last took something. */
    private final List<Integer> doubtful = new ArrayList<>();

    private Reply.@Nullable Answer failure;
    private boolean wasWell;
    private @Nullable Setback end;

    Run(Receiver receiver, Guard guard, Line line) {
        this.receiver = receiver;
        this.guard = guard;
        this.line = line;
        this.trouble = new Trouble(line);
    }

    /** One outcome for each, in their order. */
    List<Outcome> outcomes(List<Event> events) {
        Outcome[] outcomes = new Outcome[events.size()];
        for (int place = 0; place < outcomes.length; place++) {
            outcomes[place] = next(place, events.get(place));
        }
        if (end == null && failure != null && !wasWell) {
            end = trouble.of(failure);
        }
        if (end != null) {
            for (int place : doubtful) {
                outcomes[place] = end;
            }
        }
        return Arrays.asList(outcomes);
    }

    private Outcome next(int place, Event event) {
        if (end != null) {
            return end;
        }
        if (waiting.contains(event.learner())) {
            return Later.ofRecord("an earlier record of the same person is to go first");
        }
        if (event.isTooLarge()) {
            return new Refused(
                    "the names in it make it larger than the 20 kB of a webhook (record: " + event.id() + ")");
        }
        Outcome outcome = attempt(place, event);
        if (outcome instanceof Later) {
            waiting.add(event.learner());
        }
        return outcome;
    }

    private Outcome attempt(int place, Event event) {
        if (receiver.isGone()) {
            return stop(trouble.misconfigured(GONE));
        }
        return switch (guard.look()) {
            case Guard.Way.Open open -> send(place, event);
            case Guard.Way.Unknown unknown -> stop(trouble.down(unknown.reason()));
            case Guard.Way.Closed closed -> stop(trouble.misconfigured(closed.reason()));
        };
    }

    private Outcome send(int place, Event event) {
        Reply reply = receiver.post(event);
        if (!(reply instanceof Reply.Answer answer)) {
            return stop(trouble.of(reply));
        }
        return switch (Meaning.of(answer)) {
            case TAKEN -> well(new Accepted());
            case BAD -> well(refused(event, answer));
            case NOT_NOW -> well(Later.ofRecord("the receiver answered " + answer.status()));
            case BROKEN -> broken(place, answer);
            case BUSY -> stop(busy(answer));
            case GONE -> gone();
            case UNSIGNED ->
                stop(trouble.misconfigured("the receiver answered 400 and does not accept the signature: "
                        + "check the secret on both sides, and the clock of both machines"));
            case MISCONFIGURED -> stop(misconfigured(answer));
        };
    }

    private Refused refused(Event event, Reply.Answer answer) {
        String words = new Complaint(event.secrets().toList()).tell(answer.body());
        return new Refused("the receiver answered " + answer.status() + ": " + words + " (record: " + event.id() + ")");
    }

    private Later broken(int place, Reply.Answer answer) {
        failure = answer;
        doubtful.add(place);
        if (doubtful.size() >= PATIENCE) {
            stop(trouble.of(answer));
        }
        return Later.ofRecord("the receiver answered " + answer.status());
    }

    private Later busy(Reply.Answer answer) {
        if (answer.status() >= 500) {
            line.down("the receiver answered " + answer.status());
        }
        return trouble.busy(answer);
    }

    private Setback gone() {
        receiver.gone();
        return stop(trouble.misconfigured(GONE));
    }

    private Setback misconfigured(Reply.Answer answer) {
        return switch (answer.status()) {
            case 401, 403 ->
                trouble.misconfigured("the receiver answered " + answer.status()
                        + ": check the secret on both sides, and whether the address needs a key of its own");
            default -> trouble.of(answer);
        };
    }

    private Outcome well(Outcome outcome) {
        wasWell = true;
        failure = null;
        doubtful.clear();
        line.well();
        return outcome;
    }

    private Setback stop(Setback setback) {
        end = setback;
        return setback;
    }
}
