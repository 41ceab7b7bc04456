package dev.kith.delivery;

import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;

/** Whoever asked to be left alone is; what would wait for ever is dropped. */
final class PausedGate implements Gate {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Verdict ask(Asked asked) {
        var consent = asked.standing().consent();
        if (consent.optedOut().contains(asked.errand().campaign().value())) {
            return new Verdict.No(Person.NOT_AVAILABLE);
        }
        return consent.pausedUntil(asked.now())
                .map(until -> verdict(asked, until))
                .orElse(Verdict.GO);
    }

    /** A notice is still to be told when the person is back. */
    private static Verdict verdict(Asked asked, Instant until) {
        if (!until.equals(Instant.MAX)) {
            return new Verdict.WaitUntil(until, Person.NOT_AVAILABLE);
        }
        return asked.errand().campaign().isNotice()
                ? new Verdict.WaitUntil(asked.now().plus(A_DAY), Person.NOT_AVAILABLE)
                : new Verdict.No(Person.NOT_AVAILABLE);
    }
}
