package dev.kith.delivery;

import dev.kith.privacy.Pauses;
import java.time.Instant;

/** Whoever asked to be left alone is; what would wait for ever is dropped. */
final class PausedGate implements Gate {

    private final Pauses pauses;

    PausedGate(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public int order() {
        return 10;
    }

    /** The reasons say nothing of the person's choice: it is nobody's business. */
    @Override
    public Verdict ask(Asked asked) {
        return pauses.until(asked.person().id(), asked.now())
                .map(PausedGate::verdict)
                .orElse(Verdict.GO);
    }

    private static Verdict verdict(Instant until) {
        return until.equals(Instant.MAX)
                ? new Verdict.No("not available")
                : new Verdict.WaitUntil(until, "not available");
    }
}
