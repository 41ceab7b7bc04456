package dev.kith.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.jspecify.annotations.Nullable;

/** One property of an event, and the line of the file that it is on. */
record IcsLine(int number, VObjectProperty property) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

    String name() {
        return property.getName().toUpperCase(Locale.ROOT);
    }

    String value() {
        return property.getValue().strip();
    }

    String text() {
        return VObjectPropertyValues.unescape(value()).strip();
    }

    /** The date and time as written, wherever that is. */
    LocalDateTime local() {
        if (value().endsWith("Z")) {
            throw wrong("is a time in UTC, which is no day of its own (valid: " + name() + ";VALUE=DATE:20261224)");
        }
        return local(value());
    }

    /** One date, or several with commas between them. */
    List<DateTime> dates() {
        return Stream.of(value().split(",", -1)).map(this::date).toList();
    }

    private DateTime date(String value) {
        var at = local(value);
        int month = at.getMonthValue() - 1;
        return value.length() == 8
                ? new DateTime(at.getYear(), month, at.getDayOfMonth())
                : new DateTime(
                        zone(value),
                        at.getYear(),
                        month,
                        at.getDayOfMonth(),
                        at.getHour(),
                        at.getMinute(),
                        at.getSecond());
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(":" + number + ": " + name() + " " + value() + " " + what);
    }

    private LocalDateTime local(String value) {
        try {
            return value.length() == 8
                    ? LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay()
                    : LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value, TIME);
        } catch (DateTimeException e) {
            throw wrong("is no date (valid: 20261224, or 20261224T080000)");
        }
    }

    /** None for a floating time; a zone that has another name here is taken as UTC: what is read is what is written. */
    private @Nullable TimeZone zone(String value) {
        String zone = property.getParameters().first("TZID");
        return value.endsWith("Z") ? DateTime.UTC : zone == null ? null : TimeZone.getTimeZone(zone);
    }
}
