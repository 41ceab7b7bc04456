package dev.kith.hello;

import dev.kith.calendar.WorkingTime;
import dev.kith.people.Person;
import java.time.Instant;

/** The one place that asks when somebody's next working day is. */
record Workdays(WorkingTime time) {

    /** The same local time on the working day that follows. */
    Instant after(Person person, Instant instant) {
        return time.afterWorkingDays(person, instant, 1);
    }
}
