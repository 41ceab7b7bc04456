package dev.kith.calendar;

import static dev.kith.calendar.CalendarParts.EVERY_DAY;
import static dev.kith.calendar.CalendarParts.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Around every change of the clock of ten years, in every zone. */
class EveryZoneTest {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2030-01-01T00:00:00Z");
    private static final Duration AROUND = Duration.ofHours(36);
    private static final Duration STEP = Duration.ofMinutes(29);
    /** Of so many instants one is looked for minute by minute too. */
    private static final int WALK_EVERY = 151;

    private int zones;
    private int transitions;

    @Test
    void theUsualWeekOpensAtTheFirstWorkingMinute() {
        look(LocalTime.of(8, 0), LocalTime.of(18, 0), WEEK);
    }

    @Test
    void hoursThatBeginWhereClocksChangeOpenAtTheFirstWorkingMinute() {
        look(LocalTime.of(2, 30), LocalTime.of(3, 15), EVERY_DAY);
    }

    @Test
    void hoursThatEndWhereClocksChangeOpenAtTheFirstWorkingMinute() {
        look(LocalTime.of(0, 0), LocalTime.of(2, 10), EVERY_DAY);
    }

    @Test
    void hoursUntilMidnightOpenAtTheFirstWorkingMinute() {
        look(LocalTime.of(23, 30), LocalTime.MIDNIGHT, EVERY_DAY);
    }

    private void look(LocalTime from, LocalTime until, Set<DayOfWeek> days) {
        for (String id : ZoneId.getAvailableZoneIds()) {
            var expected = new Expected(ZoneId.of(id), from, until, days);
            var transition = next(expected.zone(), FIRST.minusNanos(1));
            while (transition != null && transition.getInstant().isBefore(LAST)) {
                lookAround(transition.getInstant(), expected);
                transitions++;
                transition = next(expected.zone(), transition.getInstant());
            }
            zones++;
        }
        assertThat(zones).isGreaterThan(300);
        assertThat(transitions).isGreaterThan(1000);
    }

    private static @Nullable ZoneOffsetTransition next(ZoneId zone, Instant after) {
        return zone.getRules().nextTransition(after);
    }

    private static void lookAround(Instant transition, Expected expected) {
        var time = WorkingTime.everywhere(expected.from(), expected.until(), expected.days());
        var person = CalendarParts.somebody("", expected.zone().getId());
        Instant last = Instant.MIN;
        int seen = Math.floorMod(Objects.hash(expected.zone().getId(), transition), WALK_EVERY);
        for (Instant at : instants(transition)) {
            Instant open = time.nextOpen(person, at).at();
            expected.check(at, open);
            assertSameFor(last, at, open, expected);
            if (!open.equals(last)) {
                assertStays(time, person, open);
            }
            if (seen++ % WALK_EVERY == 0) {
                assertEqual(open, expected.walk(at), () -> "the first minute after " + at + " in " + expected);
            }
            last = open;
        }
    }

    /** What an earlier instant had to wait for is what a later one, still before it, waits for. */
    private static void assertSameFor(Instant last, Instant at, Instant open, Expected expected) {
        if (!last.isBefore(at)) {
            assertEqual(open, last, () -> "opening after " + at + " in " + expected);
        }
    }

    private static void assertStays(WorkingTime time, Person person, Instant open) {
        assertEqual(time.nextOpen(person, open).at(), open, () -> "opening of the opening of " + person);
        if (!time.isOpen(person, open)) {
            assertThat(open).as("opening of " + person).isNull();
        }
    }

    private static Set<Instant> instants(Instant transition) {
        var instants = new TreeSet<Instant>();
        for (Instant at = transition.minus(AROUND); !at.isAfter(transition.plus(AROUND)); at = at.plus(STEP)) {
            instants.add(at);
        }
        instants.add(transition.minusSeconds(1));
        instants.add(transition);
        instants.add(transition.plusSeconds(1));
        return instants;
    }

    /** The text is put together only where it is needed: there are millions of questions. */
    private static void assertEqual(Instant actual, Instant expected, Supplier<String> what) {
        if (!actual.equals(expected)) {
            assertThat(actual).as(what.get()).isEqualTo(expected);
        }
    }

    /** What is open, worked out a minute at a time. */
    private record Expected(ZoneId zone, LocalTime from, LocalTime until, Set<DayOfWeek> days) {

        void check(Instant at, Instant open) {
            var local = LocalDateTime.ofInstant(open, zone);
            boolean exists = !zone.getRules().getValidOffsets(local).isEmpty();
            if (open.isBefore(at) || !isOpen(open) || !exists || isOpen(at) && !open.equals(at)) {
                assertThat(open).as("opening after " + at + " in " + this).isNull();
            }
        }

        Instant walk(Instant at) {
            if (isOpen(at)) {
                return at;
            }
            Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
            do {
                minute = minute.plusSeconds(60);
            } while (!isOpen(minute));
            return minute;
        }

        private boolean isOpen(Instant at) {
            var local = LocalDateTime.ofInstant(at, zone);
            int minute = local.getHour() * 60 + local.getMinute();
            int end = until.equals(LocalTime.MIDNIGHT) ? 24 * 60 : until.toSecondOfDay() / 60;
            return days.contains(local.getDayOfWeek()) && minute >= from.toSecondOfDay() / 60 && minute < end;
        }
    }
}
