package dev.kith.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.web.ErrorResponseException;

/** Reads which month is meant, of those that were released. */
final class Periods {

    private Periods() {}

    /** The latest where none is named. */
    static String wanted(String period, List<String> released) {
        return period.isEmpty() && !released.isEmpty() ? released.getLast() : period;
    }

    static YearMonth parsed(String period) {
        try {
            return YearMonth.parse(period);
        } catch (DateTimeException e) {
            throw none(period);
        }
    }

    static ErrorResponseException none(String period) {
        return Refusal.notFound("released month", period, "a month that was released, such as 2026-02");
    }
}
