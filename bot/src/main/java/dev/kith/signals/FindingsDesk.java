package dev.kith.signals;

import dev.kith.clock.BusinessTime;
import dev.kith.signals.Proposed.State;
import java.util.List;

/** Where it is decided what becomes of a finding; whatever that is, nothing starts by itself. */
public final class FindingsDesk {

    /** Fewest characters of a reason. */
    public static final int SHORTEST = 10;

    /** Most characters of a reason. */
    public static final int LONGEST = 1_000;

    private final Findings findings;
    private final BusinessTime time;

    FindingsDesk(Findings findings, BusinessTime time) {
        this.findings = findings;
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
    }

    /** The latest first. */
    public List<Proposed> all() {
        return findings.all();
    }

    public Outcome accept(String id) {
        return decide(id, State.ACCEPTED, "");
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
