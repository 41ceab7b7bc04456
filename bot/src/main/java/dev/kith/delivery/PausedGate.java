package dev.kith.delivery;

import java.time.Instant;

/** Whoever asked to be left alone is; what would wait for ever is dropped. */
final class PausedGate implements Gate {

    /** All that anybody but the person is told of the person's own choice: it is nobody's business. */
    private static final String REASON = "not available";

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Verdict ask(Asked asked) {
        var consent = asked.standing().consent();
        if (consent.optedOut().contains(asked.errand().campaign().value())) {
            return new Verdict.No(REASON);
        }
        return consent.pausedUntil(asked.now()).map(PausedGate::verdict).orElse(Verdict.GO);
    }

    private static Verdict verdict(Instant until) {
        return until.equals(Instant.MAX) ? new Verdict.No(REASON) : new Verdict.WaitUntil(until, REASON);
    }
}
