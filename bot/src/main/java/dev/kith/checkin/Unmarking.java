package dev.kith.checkin;

import dev.kith.delivery.AnswerMarks;
import dev.kith.release.Aftermath;
import dev.kith.release.Released;
import dev.kith.release.Round;
import java.time.Duration;

/** Once a round is closed, nothing in what was sent to those who were asked tells who of them answered. */
record Unmarking(AnswerMarks marks, Asked asked) implements Aftermath {

    /** Where a day begins before it does at Greenwich. */
    private static final Duration AHEAD = Duration.ofHours(26);

    @Override
    public void closed(Round round) {
        marks.remove(round.id().campaign(), round.frozen().from().minus(AHEAD), asked.in(round.id()));
    }

    @Override
    public void released(Round round, Released released) {
        // By then nobody can be told from anybody.
    }
}
