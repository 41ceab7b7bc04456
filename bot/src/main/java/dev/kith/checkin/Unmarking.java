package dev.kith.checkin;

import dev.kith.delivery.AnswerMarks;
import dev.kith.release.Aftermath;
import dev.kith.release.Released;
import dev.kith.release.Round;
import java.time.Duration;
import java.time.Instant;

/** Once a round is closed, nothing in what was sent to those who were asked tells who of them answered. */
record Unmarking(AnswerMarks marks, Asked asked) implements Aftermath {

    /** Where a day begins before it does at Greenwich. */
    private static final Duration AHEAD = Duration.ofHours(26);

    @Override
    public void closed(Round round) {
        marks.remove(round.id().campaign(), earliest(round), asked.in(round.id()));
    }

    /** Before that nobody was asked in a round. */
    static Instant earliest(Round round) {
        return round.frozen().from().minus(AHEAD);
    }

    @Override
    public void released(Round round, Released released) {
        // By then nobody can be told from anybody.
    }
}
