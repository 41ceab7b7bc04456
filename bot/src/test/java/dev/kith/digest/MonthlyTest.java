package dev.kith.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.calendar.WorkingTime;
import dev.kith.delivery.DeliveryParts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthlyTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-02, 2026-02-02T09:00:00Z",
        "Europe/Berlin, 2026-07, 2026-07-01T08:00:00Z",
        "Pacific/Auckland, 2026-02, 2026-02-01T21:00:00Z",
        "America/New_York, 2026-08, 2026-08-03T14:00:00Z"
    })
    void itComesOnTheFirstWorkingDayAtTen(String zone, String month, Instant at) {
        assertThat(new Months(DeliveryParts.time()).slot(TestPeople.in("ana", zone), YearMonth.parse(month)))
                .contains(at);
    }

    @Test
    void whereWorkBeginsLaterItComesThen() {
        var late = WorkingTime.everywhere(LocalTime.of(13, 0), LocalTime.of(20, 0), EnumSet.of(DayOfWeek.SUNDAY));
        assertThat(new Months(late).slot(TestPeople.in("ana", "UTC"), YearMonth.of(2026, 2)))
                .contains(Instant.parse("2026-02-01T13:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T00:00:00Z", "2026-01-01T02:59:59.999Z", "1969-12-31T23:59:59Z"})
    void theNextLookIsStrictlyAfterNow(Instant now) {
        Instant next = Monthly.after(now);
        assertThat(next).isAfter(now);
        assertThat(Monthly.after(next)).isAfter(next);
    }
}
