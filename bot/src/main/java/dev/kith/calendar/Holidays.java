package dev.kith.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The public holidays of each location. One that has no entry has none: nothing is guessed from its name. */
final class Holidays {

    private final ByLocation<DaysOff> daysOff;

    Holidays(Map<String, DaysOff> daysOff) {
        this.daysOff = new ByLocation<>(DaysOff.NONE, daysOff);
    }

    /** The name of the holiday that {@code day} is. */
    Optional<String> on(String location, LocalDate day) {
        return Optional.ofNullable(daysOff.at(location).in(day.getYear()).get(day));
    }
}
