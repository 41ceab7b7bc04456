package dev.kith.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.RecurrenceSet;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recurrenceset.Difference;
import org.dmfs.rfc5545.recurrenceset.Merged;
import org.dmfs.rfc5545.recurrenceset.OfList;
import org.dmfs.rfc5545.recurrenceset.OfRuleAndFirst;

/**
 * An event of a calendar file, with all its repetitions (RFC 5545, section 3.8.5). Every day that it touches counts, as
 * its own local dates say: a holiday is the same date in every zone.
 *
 * @param more days after the first one
 */
record IcsEvent(String name, RecurrenceSet starts, long more) implements DaysOff {

    private static final String NOT_FOLLOWED =
            "cannot be followed (valid: FREQ=YEARLY, and UNTIL of the same kind as DTSTART, UNTIL=20301224): ";

    /** @throws IllegalArgumentException naming the line that cannot be understood */
    static IcsEvent of(IcsEntry entry) {
        IcsLine start = entry.start();
        LocalDate first = start.local().toLocalDate();
        LocalDate last = end(entry, start).minusNanos(1).toLocalDate();
        String name = entry.first("SUMMARY").map(IcsLine::text).orElse("");
        var event = new IcsEvent(name, starts(entry, start), ChronoUnit.DAYS.between(first, last));
        try {
            event.in(first.getYear());
            return event;
        } catch (IllegalArgumentException e) {
            throw entry.first("RRULE").orElse(start).wrong(NOT_FOLLOWED + e.getMessage());
        }
    }

    @Override
    public Map<LocalDate, String> in(int year) {
        var days = new HashMap<LocalDate, String>();
        var from = LocalDate.of(year, 1, 1).minusDays(more + 1).atStartOfDay();
        var iterator = starts.iterator();
        iterator.fastForward(new DateTime(from.toInstant(ZoneOffset.UTC).toEpochMilli()));
        while (iterator.hasNext()) {
            var start = iterator.next();
            if (start.getYear() > year) {
                break;
            }
            var day = LocalDate.of(start.getYear(), start.getMonth() + 1, start.getDayOfMonth());
            day.datesUntil(day.plusDays(more + 1)).forEach(each -> days.put(each, name));
        }
        return days;
    }

    private static RecurrenceSet starts(IcsEntry entry, IcsLine start) {
        var first = start.dates().getFirst();
        var rule = entry.first("RRULE");
        var repeated = rule.isPresent() ? new OfRuleAndFirst(rule(rule.get()), first) : new OfList(first);
        var all = new Merged(repeated, new OfList(entry.dates("RDATE")));
        return new Difference(all, new OfList(entry.dates("EXDATE")));
    }

    private static RecurrenceRule rule(IcsLine line) {
        try {
            return new RecurrenceRule(line.value());
        } catch (InvalidRecurrenceRuleException e) {
            throw line.wrong("is no rule (valid: FREQ=YEARLY): " + e.getMessage());
        }
    }

    /** The end, exclusive; an event that names none lasts its day. */
    private static LocalDateTime end(IcsEntry entry, IcsLine start) {
        var begin = start.local();
        var end = entry.first("DTEND").map(IcsLine::local).orElse(begin);
        var duration = entry.first("DURATION").map(IcsEvent::duration).orElse(Duration.between(begin, end));
        if (duration.isNegative()) {
            throw start.wrong("is after its end (valid: DTEND;VALUE=DATE:20261225, the day after the last)");
        }
        return begin.plus(duration.isZero() ? Duration.ofNanos(1) : duration);
    }

    private static Duration duration(IcsLine line) {
        try {
            return Duration.ofMillis(
                    org.dmfs.rfc5545.Duration.parse(line.value()).toMillis());
        } catch (IllegalArgumentException e) {
            throw line.wrong("is no duration (valid: P1D)");
        }
    }
}
