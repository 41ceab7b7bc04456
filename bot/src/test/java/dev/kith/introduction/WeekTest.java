package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.calendar.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half hours of a week in UTC, of which Monday's first is number 0. */
class WeekTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 1, 8);

    /** In the zone's own time; what is left over of a half hour does not count. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            UTC,                 MONDAY, 08:00, 10:00, '{16, 17, 18, 19}'
            UTC,                 TUESDAY, 08:00, 09:00, '{64, 65}'
            Europe/Berlin,       MONDAY, 09:00, 10:00, '{16, 17}'
            Asia/Kolkata,        MONDAY, 09:00, 10:00, '{7, 8}'
            Asia/Kathmandu,      MONDAY, 09:00, 10:00, '{7}'
            Asia/Tokyo,          MONDAY, 08:30, 09:30, '{0, 335}'
            Pacific/Honolulu,    SUNDAY, 13:00, 14:30, '{0, 334, 335}'
            UTC,                 SUNDAY, 23:00, 00:00, '{334, 335}'
            UTC,                 MONDAY, 08:10, 08:50, '{}'
            """)
    void halfHours(String zone, DayOfWeek day, LocalTime from, LocalTime until, String expected) {
        assertThat(halfHours(THURSDAY, zone, new Hours(from, until, Set.of(day))))
                .hasToString(expected);
    }

    @Test
    void inSummerTheyAreAnHourEarlier() {
        var hours = new Hours(LocalTime.of(9, 0), LocalTime.of(9, 30), Set.of(DayOfWeek.WEDNESDAY));

        assertThat(halfHours(THURSDAY, "Europe/Berlin", hours)).hasToString("{112}");
        assertThat(halfHours(LocalDate.of(2026, 7, 5), "Europe/Berlin", hours)).hasToString("{110}");
    }

    private static BitSet halfHours(LocalDate day, String zone, Hours hours) {
        return Week.of(day, ZoneId.of(zone)).halfHours(hours);
    }
}
