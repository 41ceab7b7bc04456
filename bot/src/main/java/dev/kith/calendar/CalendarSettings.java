package dev.kith.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people may be written to, in their own zone.
 *
 * @param from start of the working hours, inclusive
 * @param until end of the working hours, exclusive; 00:00 is the end of the day
 * @param locations what differs, by the location of a person; capitals, blanks and punctuation do not count. Their holidays
 *     also say in which country they are
 */
@ConfigurationProperties("kith.calendar")
record CalendarSettings(
        @DefaultValue("08:00") LocalTime from,
        @DefaultValue("18:00") LocalTime until,

        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        Set<DayOfWeek> workingDays,

        @DefaultValue Map<String, Location> locations) {

    private static final String KEY = "kith.calendar";

    CalendarSettings {
        workingDays = Set.copyOf(workingDays);
        locations = new TreeMap<>(locations);
        var problems = problems(new Hours(from, until, workingDays), locations);
        if (!problems.isEmpty()) {
            throw new CalendarRefused(problems);
        }
    }

    /**
     * One location.
     *
     * @param holidays its public holidays, such as {@code de-be}; empty: none
     * @param from as above where not set, and so {@code until} and {@code workingDays}
     * @param files calendars of one's own, {@code .ics} or {@code .yml}
     */
    record Location(
            @DefaultValue("") String holidays,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable Set<DayOfWeek> workingDays,
            @DefaultValue List<String> files) {

        Location {
            files = List.copyOf(files);
        }

        private Hours hours(Hours usual) {
            return new Hours(
                    Objects.requireNonNullElse(from, usual.from()),
                    Objects.requireNonNullElse(until, usual.until()),
                    Objects.requireNonNullElse(workingDays, usual.workingDays()));
        }
    }

    ByLocation<Hours> hours() {
        var usual = new Hours(from, until, workingDays);
        var own = new HashMap<String, Hours>();
        locations.forEach((name, location) -> own.put(name, location.hours(usual)));
        return new ByLocation<>(usual, own);
    }

    /** By ISO 3166, of the locations whose holidays say in which country they are. */
    Map<String, String> countries() {
        var countries = new HashMap<String, String>();
        locations.forEach((name, location) -> {
            if (!location.holidays().isBlank()) {
                countries.put(name, location.holidays().strip().split("-", 2)[0].toUpperCase(Locale.ROOT));
            }
        });
        return countries;
    }

    /** The full name of a setting of a location. */
    static String key(String location) {
        return KEY + ".locations.[" + location + "]";
    }

    private static List<String> problems(Hours usual, Map<String, Location> locations) {
        var problems = new ArrayList<>(usual.problems(KEY));
        var names = new HashMap<String, String>();
        locations.forEach((name, location) -> {
            if (location.from() != null || location.until() != null || location.workingDays() != null) {
                problems.addAll(location.hours(usual).problems(key(name)));
            }
            String other = names.putIfAbsent(ByLocation.key(name), name);
            if (other != null) {
                problems.add(key(name) + ": is the same location as " + other + " (valid: one entry for both)");
            }
        });
        return problems;
    }
}
