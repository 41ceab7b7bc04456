package dev.kith.courses;

import dev.kith.chat.Texts;
import dev.kith.lms.CourseName;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A course that somebody completed.
 *
 * @param title what it is called; where that is not known, as it is named
 */
record Completion(String title, Instant at) {

    /** The latest first. */
    static List<Completion> of(Map<CourseName, HowFar> courses) {
        return courses.entrySet().stream()
                .flatMap(one -> one.getValue().completedAt().stream()
                        .map(at -> new Completion(titleOf(one.getKey(), one.getValue()), at)))
                .sorted(Comparator.comparing(Completion::at).reversed().thenComparing(Completion::title))
                .toList();
    }

    static String titleOf(CourseName course, HowFar howFar) {
        return howFar.name().isEmpty() ? course.toString() : howFar.name();
    }

    String day(Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(locale))
                .format(at.atZone(zone));
    }
}
