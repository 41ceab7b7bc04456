package dev.kith.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/**
 * When a campaign's rounds are: a recurrence rule (RFC 5545, section 3.3.10) over dates, at one local time of each
 * person.
 *
 * @param rule as written
 * @param at the person's local time
 * @param from the first date the rule may name
 * @param spread how long after {@code at} a round may be somebody's time; zero: it is at {@code at}. {@link RoundTimes} says
 *     when
 */
public record Schedule(String rule, LocalTime at, LocalDate from, Duration spread) {

    private static final Duration DAY = Duration.ofDays(1);

    /** A rule that names no date in this many years never will. */
    private static final int YEARS = 10;

    private static final int WEEK = 7;

    /** The first and the last zone of the tz database. */
    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

    public Schedule {
        parse(rule);
        if (!fires(rule, from)) {
            throw new IllegalArgumentException("the rule never fires: " + rule + " from " + from);
        }
        if (spread.isNegative() || spread.compareTo(DAY) >= 0) {
            throw new IllegalArgumentException("the spread is not within a day: " + spread);
        }
    }

    /** At one time of day. */
    public Schedule(String rule, LocalTime at, LocalDate from) {
        this(rule, at, from, Duration.ZERO);
    }

    /** A round's date and the instant at which it is somebody's time. */
    public record Round(LocalDate date, Instant at) {}

    /** When the round of {@code date} is somebody's time. */
    public Instant at(LocalDate date, ZoneId zone) {
        return LocalInstant.of(date.atTime(at), zone);
    }

    /** The rounds whose instant in {@code zone} is after {@code after} and not after {@code until}. */
    public List<Round> rounds(ZoneId zone, Instant after, Instant until) {
        return dates(zone, after, until).stream()
                .map(date -> new Round(date, at(date, zone)))
                .filter(round -> round.at().isAfter(after) && !round.at().isAfter(until))
                .toList();
    }

    /** When the first person anywhere can be asked in the round of {@code date}: where the day begins first. */
    public Instant first(LocalDate date) {
        return date.atTime(at).toInstant(EAST);
    }

    /** When the last person anywhere is asked in it: where the day begins last. */
    public Instant last(LocalDate date) {
        return date.atTime(at).toInstant(WEST).plus(spread);
    }

    /** The dates of the rounds that can have an instant between these two in {@code zone}, and perhaps one before and after. */
    public List<LocalDate> dates(ZoneId zone, Instant after, Instant until) {
        LocalDate first = after.atZone(zone).toLocalDate().minusDays(1);
        LocalDate last = until.atZone(zone).toLocalDate().plusDays(1);
        return dates(rule, from, first, last).toList();
    }

    /** The last round before that of a date; empty for the first. */
    public Optional<LocalDate> previous(LocalDate date) {
        return dates(rule, from, from, date.minusDays(1)).reduce((one, later) -> later);
    }

    /** How many rounds there are before that of a date. */
    public long before(LocalDate date) {
        return dates(rule, from, from, date.minusDays(1)).count();
    }

    /** Whether any two rounds that follow each other, of a year, are less than seven days apart. */
    public boolean isMoreThanWeekly() {
        var dates = dates(rule, from, from, from.plusYears(1)).toList();
        return IntStream.range(1, dates.size())
                .anyMatch(i -> ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)) < WEEK);
    }

    /** The library gives up on a rule that filters away every date it looks at. */
    private static boolean fires(String rule, LocalDate from) {
        try {
            return dates(rule, from, from, from.plusYears(YEARS)).findFirst().isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Stream<LocalDate> dates(String rule, LocalDate from, LocalDate first, LocalDate last) {
        var iterator = parse(rule).iterator(day(from));
        if (first.isAfter(from)) {
            iterator.fastForward(day(first));
        }
        return Stream.generate(() -> iterator.hasNext() ? date(iterator.nextDateTime()) : LocalDate.MAX)
                .takeWhile(date -> !date.isAfter(last))
                .filter(date -> !date.isBefore(first));
    }

    private static RecurrenceRule parse(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a recurrence rule: " + rule + " (" + e.getMessage() + ")", e);
        }
    }

    private static DateTime day(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
