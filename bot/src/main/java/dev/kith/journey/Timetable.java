package dev.kith.journey;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.LocalInstant;
import dev.kith.people.Person;
import dev.kith.prompts.Step.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When it is a step's turn, on the calendar of who reads it. A leave by their own word moves nothing here: that is nobody's business. */
record Timetable(WorkingTime time) {

    /** Nobody is away for longer without an end that would have to be known. */
    private static final int SEARCH = 800;

    /** The day that a moment falls on: a working day of the reader's. */
    LocalDate day(Moment moment, LocalDate from, Person reader) {
        return switch (moment.unit()) {
            case DAYS -> workingDay(from.plusDays(moment.count()), reader);
            case WORKING_DAYS -> workingDays(workingDay(from, reader), moment.count(), reader);
        };
    }

    Instant at(LocalDate day, LocalTime time, Person reader) {
        return LocalInstant.of(day.atTime(time), reader.zone());
    }

    /** So many working days later. */
    LocalDate workingDays(LocalDate day, int count, Person reader) {
        LocalDate at = day;
        for (int i = 0; i < count; i++) {
            at = workingDay(at.plusDays(1), reader);
        }
        return at;
    }

    /** The day itself, or the next one on which the reader works; the day itself where there is none for years. */
    LocalDate workingDay(LocalDate day, Person reader) {
        LocalDate at = day;
        for (int i = 0; i < SEARCH; i++) {
            if (time.isWorkingDay(reader, at)) {
                return at;
            }
            at = at.plusDays(1);
        }
        return day;
    }

    static LocalDate dayOf(Instant at, Person reader) {
        return at.atZone(reader.zone()).toLocalDate();
    }
}
