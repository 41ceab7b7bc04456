package dev.kith.outcomes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The months that a period of an outcome covers; a day stands for the month that it lies in.
 *
 * @param kind of periods of one kind only it can be said whether they move together
 */
record Stretch(YearMonth first, YearMonth last, Kind kind) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int MONTHS_OF_QUARTER = 3;

    /** How long it is. */
    enum Kind {
        YEAR,
        QUARTER,
        MONTH,
        DAY
    }

    /** Empty where it is written otherwise. */
    static Optional<Stretch> of(String period) {
        try {
            return Optional.of(read(period));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Stretch read(String period) {
        var quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            int before = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS_OF_QUARTER;
            var first = YearMonth.of(Integer.parseInt(quarter.group(1)), 1).plusMonths(before);
            return new Stretch(first, first.plusMonths(MONTHS_OF_QUARTER - 1), Kind.QUARTER);
        }
        if (YEAR.matcher(period).matches()) {
            int year = Integer.parseInt(period);
            return new Stretch(YearMonth.of(year, 1), YearMonth.of(year, 12), Kind.YEAR);
        }
        if (MONTH.matcher(period).matches()) {
            var month = YearMonth.parse(period);
            return new Stretch(month, month, Kind.MONTH);
        }
        var month = YearMonth.from(LocalDate.parse(period));
        return new Stretch(month, month, Kind.DAY);
    }

    boolean holds(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
