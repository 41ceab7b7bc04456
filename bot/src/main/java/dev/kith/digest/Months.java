package dev.kith.digest;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.LocalInstant;
import dev.kith.people.Person;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When somebody gets the digest, and of which time it tells: of a month by UTC, whatever their zone, so that nothing is told
 * twice or left out where somebody moves.
 */
record Months(WorkingTime time) {

    private static final LocalTime AT = LocalTime.of(10, 0);

    /** The first working day of a month with somebody, at ten or when their work begins; empty where there is none. */
    Optional<Instant> slot(Person person, YearMonth month) {
        var hours = time.hours(person);
        var at = hours.hold(AT) ? AT : hours.from();
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> time.isWorkingDay(person, day))
                .findFirst()
                .map(day -> LocalInstant.of(day.atTime(at), person.zone()));
    }

    static boolean hold(YearMonth month, Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC)).equals(month);
    }
}
