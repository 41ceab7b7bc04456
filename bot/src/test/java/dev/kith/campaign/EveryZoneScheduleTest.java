package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Schedule.Round;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Around every change of the clock of ten years, in every zone. */
class EveryZoneScheduleTest {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2030-01-01T00:00:00Z");
    private static final Duration AROUND = Duration.ofHours(36);

    private int zones;
    private int transitions;

    @Test
    void aLocalTimeIsTheFirstInstantThatShowsItOrTheFirstAfterIt() {
        everyTransition(EveryZoneScheduleTest::assertFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:30", "00:00", "23:59", "01:00", "02:00", "00:30"})
    void aDailyRoundIsOnceOnEachDate(LocalTime at) {
        var daily = new Schedule("FREQ=DAILY", at, LocalDate.of(2019, 12, 1));
        everyTransition((zone, transition) -> assertOnceADay(daily, zone, transition.getInstant()));
    }

    private void everyTransition(BiConsumer<ZoneId, ZoneOffsetTransition> look) {
        for (String id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            var transition = zone.getRules().nextTransition(FIRST.minusNanos(1));
            while (transition != null && transition.getInstant().isBefore(LAST)) {
                look.accept(zone, transition);
                transitions++;
                transition = zone.getRules().nextTransition(transition.getInstant());
            }
            zones++;
        }
        assertThat(zones).isGreaterThan(300);
        assertThat(transitions).isGreaterThan(1000);
    }

    private static void assertFirst(ZoneId zone, ZoneOffsetTransition transition) {
        var end = transition.getDateTimeAfter().plus(AROUND);
        for (var local = transition.getDateTimeBefore().minus(AROUND);
                local.isBefore(end);
                local = local.plusMinutes(17)) {
            assertFirst(zone, local);
        }
        for (var edge : List.of(transition.getDateTimeBefore(), transition.getDateTimeAfter())) {
            assertFirst(zone, edge.minusSeconds(1));
            assertFirst(zone, edge);
            assertFirst(zone, edge.plusSeconds(1));
        }
    }

    /** Nothing before it shows that time or a later one, as a walk along the clock would say. */
    private static void assertFirst(ZoneId zone, LocalDateTime local) {
        Instant at = LocalInstant.of(local, zone);
        var shown = LocalDateTime.ofInstant(at, zone);
        var justBefore = LocalDateTime.ofInstant(at.minusNanos(1), zone);
        boolean first = shown.equals(local)
                && at.equals(local.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
        boolean afterAGap = shown.isAfter(local) && justBefore.isBefore(local);
        if (!first && !afterAGap) {
            assertThat(at).as(local + " in " + zone).isNull();
        }
    }

    private static void assertOnceADay(Schedule daily, ZoneId zone, Instant transition) {
        Instant after = transition.minus(AROUND);
        Instant until = transition.plus(AROUND);
        var rounds = daily.rounds(zone, after, until);
        assertThat(rounds).as("%s around %s", zone, transition).hasSizeBetween(2, 4);
        Instant last = after;
        LocalDate date = rounds.getFirst().date();
        for (Round round : rounds) {
            boolean increasing = round.at().isAfter(last) && !round.at().isAfter(until);
            boolean onTime = round.at().equals(LocalInstant.of(date.atTime(daily.at()), zone));
            if (!increasing || !onTime || !round.date().equals(date)) {
                assertThat(rounds).as("%s around %s", zone, transition).isNull();
            }
            last = round.at();
            date = date.plusDays(1);
        }
        assertNoneMissing(daily, zone, rounds, after, until);
    }

    /** The date before the first round and the one after the last are out of the window. */
    private static void assertNoneMissing(
            Schedule daily, ZoneId zone, List<Round> rounds, Instant after, Instant until) {
        var before = rounds.getFirst().date().minusDays(1).atTime(daily.at());
        var next = rounds.getLast().date().plusDays(1).atTime(daily.at());
        assertThat(LocalInstant.of(before, zone)).isBeforeOrEqualTo(after);
        assertThat(LocalInstant.of(next, zone)).isAfter(until);
    }
}
