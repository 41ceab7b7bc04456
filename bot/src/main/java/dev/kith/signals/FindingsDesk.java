package dev.kith.signals;

import dev.kith.clock.BusinessTime;
import dev.kith.prompts.Problem;
import dev.kith.signals.Proposed.State;
import java.util.List;

/**
 * Where it is decided what becomes of a finding; whatever that is, nothing starts by itself. One that is accepted with a topic
 * becomes a signal, and what answers it is proposed.
 */
public final class FindingsDesk {

    /** Fewest characters of a reason. */
    public static final int SHORTEST = 10;

    /** Most characters of a reason. */
    public static final int LONGEST = 1_000;

    private final Findings findings;
    private final SignalDesk signals;
    private final BusinessTime time;

    FindingsDesk(Findings findings, SignalDesk signals, BusinessTime time) {
        this.findings = findings;
        this.signals = signals;
        this.time = time;
    }

    /** What came of a decision. */
    public sealed interface Outcome {

        record Done(Proposed finding) implements Outcome {}

        record NoSuchFinding(String id) implements Outcome {}

        /** It was decided on before. */
        record Settled(Proposed finding) implements Outcome {}

        /** What was written is too short or too long. */
        record BadReason(int length) implements Outcome {}

        /** No signal can be made of it; nothing was changed. */
        record Unanswered(List<Problem> problems) implements Outcome {
            public Unanswered {
                problems = List.copyOf(problems);
            }
        }
    }

    /** The latest first. */
    public List<Proposed> all() {
        return findings.all();
    }

    public Outcome accept(String id) {
        return decide(id, State.ACCEPTED, "");
    }

    /** The same; {@code topic} says which playbook answers it, {@code by} who accepts it. */
    public Outcome accept(String id, String topic, String by) {
        return findings.find(id)
                .filter(found -> found.state() != State.SET_ASIDE)
                .map(found -> switch (signals.take(Asked.of(found, topic), by)) {
                    case SignalDesk.Outcome.Refused refused -> new Outcome.Unanswered(refused.problems());
                    case SignalDesk.Outcome.Done done ->
                        found.state() == State.ACCEPTED ? new Outcome.Done(found) : accept(id);
                    case SignalDesk.Outcome.Settled settled -> new Outcome.Settled(found);
                    case SignalDesk.Outcome.Different different -> new Outcome.Settled(found);
                    case SignalDesk.Outcome.NoSuchSignal none -> new Outcome.NoSuchFinding(id);
                })
                .orElseGet(() -> accept(id));
    }

    /** {@code reason}: why, {@value #SHORTEST} to {@value #LONGEST} characters. */
    public Outcome setAside(String id, String reason) {
        int length = reason.strip().length();
        return length < SHORTEST || length > LONGEST
                ? new Outcome.BadReason(length)
                : decide(id, State.SET_ASIDE, reason.strip());
    }

    private Outcome decide(String id, State to, String reason) {
        var found = findings.find(id);
        if (found.isEmpty()) {
            return new Outcome.NoSuchFinding(id);
        }
        var before = found.get();
        var after = before.decided(to, reason, time.instant());
        boolean isOpen = before.state() == State.PROPOSED;
        return isOpen && findings.replace(before, after)
                ? new Outcome.Done(after)
                : new Outcome.Settled(findings.find(id).orElse(before));
    }
}
