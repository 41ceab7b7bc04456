package dev.kith.journey;

import dev.kith.journey.Enrolment.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a journey begins, by when its date was learnt: nothing begins before the morning after. A date that is long gone begins
 * with what is left, and one that is longer gone not at all.
 */
final class Starting {

    /** So many days late, and the whole journey is counted from the day after it was learnt. */
    static final int WHOLE_WITHIN = 30;

    /** So many, and the rest of it comes, after a card that sums up what was missed; later it does not begin. */
    static final int REST_WITHIN = 90;

    private Starting() {}

    /** By which days it goes; empty where it does not begin. Both are dates where the person lives. */
    static Optional<Dates> of(LocalDate anchor, LocalDate learnt) {
        LocalDate next = learnt.plusDays(1);
        if (!anchor.isBefore(next)) {
            return Optional.of(new Dates(anchor, anchor, false));
        }
        long late = ChronoUnit.DAYS.between(anchor, learnt);
        if (late <= WHOLE_WITHIN) {
            return Optional.of(new Dates(anchor, next, false));
        }
        return late <= REST_WITHIN ? Optional.of(new Dates(anchor, anchor, true)) : Optional.empty();
    }

    /**
     * The date was corrected: what is left moves with it. Where the days were counted from when it was learnt, they go on so,
     * unless the date is still to come.
     */
    static Dates corrected(Dates dates, LocalDate anchor, LocalDate today) {
        boolean fromAnchor = dates.from().equals(dates.anchor());
        return new Dates(anchor, fromAnchor || anchor.isAfter(today) ? anchor : dates.from(), dates.late());
    }
}
