package dev.kith.lms;

import dev.kith.clock.MachineTime;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.RetrySchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When a connector's system may be spoken to again, after it took nothing.
 *
 * @param failures how often in a row; 0: it may be spoken to at any time
 * @param notBefore machine time
 * @param since when that began (machine time)
 * @param reason what an admin is told
 * @param needsOperator whether only a change of settings helps, and waiting does not
 */
record Pace(int failures, Instant notBefore, Instant since, String reason, boolean needsOperator) {

    static final Pace FREE = new Pace(0, Instant.EPOCH, Instant.EPOCH, "", false);

    /** Nobody repairs settings within seconds, and a wrong key should not be tried all the time. */
    private static final Duration OPERATOR_SHORTEST = Duration.ofMinutes(1);

    private static final Duration OPERATOR_LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 16;

    boolean mayGo(Instant machine) {
        return !machine.isBefore(notBefore);
    }

    /** Half of a wait and as much again by chance, so that what waits does not come back all at once. */
    static Duration jittered(Duration wait, RandomGenerator random) {
        var half = wait.dividedBy(2);
        return half.plus(Duration.ofMillis(random.nextLong(half.toMillis() + 1)));
    }

    /** After it took nothing once more. {@code retries} is how long to wait where waiting helps. */
    Pace after(Setback setback, RetrySchedule retries, MachineTime machine, RandomGenerator random) {
        var now = machine.instant();
        int more = failures + 1;
        boolean needsThem = setback instanceof Misconfigured;
        var wait = needsThem ? operatorWait(more) : retries.afterFailures(more);
        var asked = now.plus(asked(setback));
        var ours = now.plus(jittered(wait, random));
        return new Pace(
                more, ours.isAfter(asked) ? ours : asked, failures == 0 ? now : since, setback.reason(), needsThem);
    }

    /** How long the system itself asked for. */
    static Duration asked(Setback setback) {
        return setback instanceof Later later ? later.atLeast() : Duration.ZERO;
    }

    /** After settings were found wrong so often: one minute, twice as long each time, to an hour. */
    static Duration operatorWait(int failures) {
        var wait = OPERATOR_SHORTEST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(OPERATOR_LONGEST) > 0 ? OPERATOR_LONGEST : wait;
    }
}
