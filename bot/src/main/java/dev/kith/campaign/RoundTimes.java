package dev.kith.campaign;

import dev.kith.calendar.Hours;
import dev.kith.calendar.WorkingTime;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a campaign's round is somebody's time. Where that is spread it is another for each person and round, the same whenever
 * it is asked for, and inside their working hours of that day as far as they lie in the spread.
 */
public final class RoundTimes {

    private final Lots lots;
    private final WorkingTime time;

    public RoundTimes(Lots lots, WorkingTime time) {
        this.lots = lots;
        this.time = time;
    }

    /** @param campaign one that has a schedule */
    public Instant of(Campaign campaign, LocalDate round, Person person) {
        var schedule = campaign.plan().schedule().orElseThrow();
        return schedule.spread().isZero()
                ? schedule.at(round, person.zone())
                : spread(schedule, round, person, lot(campaign, round, person));
    }

    private long lot(Campaign campaign, LocalDate round, Person person) {
        return lots.of(
                "spread", campaign.id().value(), round.toString(), person.id().value());
    }

    /** Where there is no working time in the stretch, the start of it: the gates say when it goes on. */
    private Instant spread(Schedule schedule, LocalDate round, Person person, long lot) {
        var zone = person.zone();
        var hours = time.hours(person);
        Instant at = schedule.at(round, zone);
        Instant first = LocalInstant.of(begin(schedule, round, hours), zone);
        Instant end = LocalInstant.of(end(schedule, round, hours), zone);
        if (!first.isBefore(end)) {
            return at;
        }
        long seconds = Duration.between(first, end).toSeconds();
        Instant its = first.plusSeconds(Math.multiplyHigh(lot << 3, seconds << 1));
        if (isInside(its, round, hours, zone)) {
            return its;
        }
        // The clock goes back in the middle of it, and what was reached once is not working time any more.
        return isInside(first, round, hours, zone) ? first : at;
    }

    private static LocalDateTime begin(Schedule schedule, LocalDate round, Hours hours) {
        return round.atTime(schedule.at().isAfter(hours.from()) ? schedule.at() : hours.from());
    }

    private static LocalDateTime end(Schedule schedule, LocalDate round, Hours hours) {
        var end = round.atTime(schedule.at()).plus(schedule.spread());
        var evening = hours.until().equals(LocalTime.MIDNIGHT)
                ? round.plusDays(1).atStartOfDay()
                : round.atTime(hours.until());
        return end.isBefore(evening) ? end : evening;
    }

    private static boolean isInside(Instant at, LocalDate round, Hours hours, ZoneId zone) {
        var local = at.atZone(zone);
        return local.toLocalDate().equals(round) && hours.hold(local.toLocalTime());
    }
}
