package dev.kith.calendar;

import dev.kith.calendar.CalendarSettings.Location;
import dev.kith.people.Person;
import dev.kith.people.Person.Contact;
import dev.kith.people.Person.Dates;
import dev.kith.people.Person.Skills;
import dev.kith.people.Person.Work;
import dev.kith.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People, places and hours for tables. */
final class CalendarParts {

    static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final LocalTime EIGHT = LocalTime.of(8, 0);
    static final LocalTime SIX = LocalTime.of(18, 0);

    private CalendarParts() {}

    static Person somebody(String location, String zone) {
        return onLeave(location, zone, null, null);
    }

    static Person onLeave(String location, String zone, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Person(
                new PersonId("e01"),
                new Contact("Marit", "marit@kith.example", ZoneId.of(zone), Locale.ENGLISH),
                new Work(null, "Sales", location, null, ""),
                new Dates(LocalDate.of(2020, 1, 1), null, from, until),
                new Skills(List.of(), List.of()),
                Map.of());
    }

    static CalendarSettings settings(Map<String, Location> locations) {
        return new CalendarSettings(EIGHT, SIX, WEEK, locations);
    }

    static Location holidays(String code, String... files) {
        return new Location(code, null, null, null, List.of(files));
    }

    static WorkingTime workingTime(Map<String, Location> locations) {
        return new CalendarConfiguration().workingTime(settings(locations));
    }

    /** A local time, which must be one that exists once. */
    static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
