package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void aTimeInsideAGapMovesToTheFirstValidInstant() {
        assertThat(local("2026-03-29T02:30", "Europe/Berlin")).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aTimeInsideAnOverlapCountsTheFirstOfTheTwo() {
        assertThat(local("2026-10-25T02:30", "Europe/Berlin")).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void halfAnHourOffTheWholeHoursIsRightToo() {
        assertThat(local("2026-01-06T10:00", "Asia/Kolkata")).isEqualTo(Instant.parse("2026-01-06T04:30:00Z"));
    }

    @Test
    void aWindowHoldsItsEndAndNotItsStart() {
        var weekly = new Schedule("FREQ=WEEKLY;BYDAY=TU", LocalTime.of(10, 0), FROM);
        var ten = Instant.parse("2026-01-06T10:00:00Z");
        var zone = ZoneId.of("UTC");

        assertThat(weekly.rounds(zone, ten.minusSeconds(1), ten)).hasSize(1);
        assertThat(weekly.rounds(zone, ten, ten.plus(Duration.ofDays(6)))).isEmpty();
        assertThat(weekly.rounds(zone, ten, ten.plus(Duration.ofDays(7)))).hasSize(1);
    }

    @Test
    void aCountIsCountedFromTheFirstDay() {
        var twice = new Schedule("FREQ=DAILY;COUNT=2", LocalTime.of(10, 0), FROM);
        assertThat(twice.rounds(
                        ZoneId.of("UTC"), Instant.parse("2026-01-02T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")))
                .extracting(Schedule.Round::date)
                .containsExactly(LocalDate.of(2026, 1, 2));
    }

    /** Windows that follow each other name every round once, over every transition of some years in every zone. */
    @Test
    void windowsThatFollowEachOtherMissNothingAndRepeatNothing() {
        var daily = new Schedule("FREQ=DAILY", LocalTime.of(2, 30), FROM);
        for (String id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            var transition = zone.getRules().nextTransition(Instant.parse("2026-01-02T00:00:00Z"));
            for (int i = 0; i < 4 && transition != null; i++) {
                assertNoneMissed(daily, zone, transition);
                transition = zone.getRules().nextTransition(transition.getInstant());
            }
        }
    }

    private static void assertNoneMissed(Schedule daily, ZoneId zone, ZoneOffsetTransition transition) {
        Instant start = transition.getInstant().minus(Duration.ofDays(2));
        Instant end = start.plus(Duration.ofDays(4));
        var whole = daily.rounds(zone, start, end);
        var parts = new java.util.ArrayList<Schedule.Round>();
        for (Instant at = start; at.isBefore(end); at = at.plus(Duration.ofMinutes(90))) {
            Instant next = at.plus(Duration.ofMinutes(90));
            parts.addAll(daily.rounds(zone, at, next.isAfter(end) ? end : next));
        }
        assertThat(parts).as(zone.toString()).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
    }

    private static Instant local(String time, String zone) {
        return LocalInstant.of(LocalDateTime.parse(time), ZoneId.of(zone));
    }
}
