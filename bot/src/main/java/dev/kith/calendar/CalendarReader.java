package dev.kith.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads every location's calendars once, at the start, and lists all that is wrong with them. */
final class CalendarReader {

    private final List<String> problems = new ArrayList<>();

    /** @throws CalendarRefused where a calendar is not known or a file cannot be read */
    Holidays holidays(Map<String, CalendarSettings.Location> locations) {
        var daysOff = new HashMap<String, DaysOff>();
        locations.forEach((name, location) -> daysOff.put(name, daysOff(CalendarSettings.key(name), location)));
        if (!problems.isEmpty()) {
            throw new CalendarRefused(problems);
        }
        return new Holidays(daysOff);
    }

    /** One's own files come first: they know better what a day is called. */
    private DaysOff daysOff(String key, CalendarSettings.Location location) {
        var sources = new ArrayList<DaysOff>();
        for (String file : location.files()) {
            try {
                sources.add(file(file));
            } catch (CalendarRefused e) {
                e.problems().forEach(problem -> problems.add(key + ".files: " + file + problem));
            }
        }
        try {
            if (!location.holidays().isBlank()) {
                sources.add(PublicHolidays.of(location.holidays()));
            }
        } catch (IllegalArgumentException e) {
            problems.add(key + ".holidays: " + e.getMessage());
        }
        return DaysOff.all(sources);
    }

    private static DaysOff file(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ics")) {
            return IcsFile.read(text(file));
        }
        if (name.endsWith(".yml")) {
            return DateList.read(text(file));
        }
        throw new CalendarRefused(List.of(" is no calendar (valid: a file that ends in .ics or .yml)"));
    }

    private static String text(String file) {
        try {
            String text = Files.readString(Path.of(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException | IllegalArgumentException e) {
            throw new CalendarRefused(List.of(" cannot be read (valid: the path of a file in UTF-8): " + e));
        }
    }
}
