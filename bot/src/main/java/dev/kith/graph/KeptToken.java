package dev.kith.graph;

import dev.kith.graph.Granted.Token;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What Entra says of one scope, asked by one thread at a time. A token that ends soon is renewed by one while the others go on with
 * it, and where it cannot be renewed it serves till its end.
 */
final class KeptToken {

    /** A call may take a while, and so may Entra's trouble. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** A token that is given up as often as it is tried would become a call each. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(1);

    private static final State NONE =
            new State(new Granted.Later(Duration.ZERO), Instant.MIN, Instant.MIN, Instant.MIN);

    private final Supplier<Issued> entra;
    private final InstantSource machine;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile State state = NONE;

    KeptToken(Supplier<Issued> entra, InstantSource machine) {
        this.entra = entra;
        this.machine = machine;
    }

    Granted get() {
        var now = machine.instant();
        var kept = state;
        if (now.isBefore(kept.askAgainAt)) {
            return kept.at(now);
        }
        if (!kept.servesAt(now)) {
            asking.lock();
        } else if (!asking.tryLock()) {
            return kept.granted;
        }
        try {
            return renewed();
        } finally {
            asking.unlock();
        }
    }

    /** Somebody does not take it; true where another one can be had, or was. */
    boolean giveUp(Token token) {
        asking.lock();
        try {
            boolean isKept = state.granted.equals(token);
            if (isKept && !machine.instant().isBefore(state.askedAt.plus(GIVEN_UP_AFTER))) {
                state = NONE;
                return true;
            }
            return !isKept;
        } finally {
            asking.unlock();
        }
    }

    private Granted renewed() {
        var now = machine.instant();
        var kept = state;
        if (!now.isBefore(kept.askAgainAt)) {
            var issued = entra.get();
            boolean goesOn = kept.servesAt(now) && !(issued.granted() instanceof Token);
            state = goesOn ? kept.askedAgainAt(now.plus(issued.lasts())) : State.of(issued, now);
        }
        return state.at(now);
    }

    private record State(Granted granted, Instant askedAt, Instant askAgainAt, Instant ends) {

        static State of(Issued issued, Instant now) {
            var ends = now.plus(issued.lasts());
            return new State(
                    issued.granted(), now, issued.granted() instanceof Token ? ahead(issued, ends) : ends, ends);
        }

        private static Instant ahead(Issued issued, Instant ends) {
            var half = issued.lasts().dividedBy(2);
            return ends.minus(half.compareTo(AHEAD) < 0 ? half : AHEAD);
        }

        State askedAgainAt(Instant then) {
            return new State(granted, askedAt, then, ends);
        }

        boolean servesAt(Instant now) {
            return granted instanceof Token && now.isBefore(ends);
        }

        Granted at(Instant now) {
            return granted instanceof Granted.Later && now.isBefore(ends)
                    ? new Granted.Later(Duration.between(now, ends))
                    : granted;
        }
    }
}
