package dev.kith.calendar;

import dev.kith.people.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * When somebody may be written to. Hours and days are those of the person's zone, also where they are away from their
 * location; holidays are the location's.
 */
public final class WorkingTime {

    private static final Duration SEARCH = Duration.ofDays(400);

    private final ByLocation<Hours> hours;
    private final Holidays holidays;
    private final LocalTime earliest;
    private final LocalTime latest;

    WorkingTime(ByLocation<Hours> hours, Holidays holidays) {
        this(hours, holidays, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private WorkingTime(ByLocation<Hours> hours, Holidays holidays, LocalTime earliest, LocalTime latest) {
        this.hours = hours;
        this.holidays = holidays;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** The same hours at every location, and no holidays. */
    public static WorkingTime everywhere(LocalTime from, LocalTime until, Set<DayOfWeek> workingDays) {
        return new WorkingTime(new ByLocation<>(new Hours(from, until, workingDays), Map.of()), new Holidays(Map.of()));
    }

    /** The hours where somebody works. */
    public Hours hours(Person person) {
        return hours.at(person.location()).within(earliest, latest);
    }

    /** The same, but no earlier than {@code from} and no later than {@code until}; midnight is the end of the day. */
    public WorkingTime within(LocalTime from, LocalTime until) {
        return new WorkingTime(hours, holidays, from, until);
    }

    public boolean isOpen(Person person, Instant at) {
        return whyClosed(person, at).isEmpty();
    }

    /** Whether somebody works on {@code day}, as far as everybody may know: a leave by their own word closes nothing. */
    public boolean isWorkingDay(Person person, LocalDate day) {
        return whyNoWork(person, day).isEmpty();
    }

    /**
     * The first instant, from {@code from} on, inside somebody's working time, and why it is not {@code from}: {@code on
     * leave}, {@code not a working day}, {@code a public holiday (…)} or {@code outside working hours}, the first that holds;
     * but {@code not available} where a leave by their own word is all that closes any of it.
     */
    public Opening nextOpen(Person person, Instant from) {
        if (from.equals(Instant.MAX)) {
            return new Opening(Instant.MAX, "never");
        }
        String reason = "";
        Instant at = from;
        Instant end = from.plus(SEARCH);
        while (!at.isAfter(end)) {
            String closed = whyClosed(person, at);
            if (closed.isEmpty()) {
                return new Opening(at, reason);
            }
            reason = reason.isEmpty() || closed.equals(Person.NOT_AVAILABLE) ? closed : reason;
            at = nextEdge(hours(person).from(), person.zone(), at);
        }
        return new Opening(Instant.MAX, reason);
    }

    /**
     * The same local time, {@code days} of somebody's working days later, or where that is closed the next opening after
     * it; {@link Instant#MAX} where there is none within 400 days of the last one. After 0 days it is the next opening.
     *
     * @throws IllegalArgumentException where {@code days} is negative
     */
    public Instant afterWorkingDays(Person person, Instant from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days must not be negative: " + days);
        }
        Instant at = from;
        for (int i = 0; i < days && !at.equals(Instant.MAX); i++) {
            at = nextWorkingDay(person, at);
        }
        if (days == 0 || at.equals(Instant.MAX)) {
            return nextOpen(person, at).at();
        }
        LocalTime time = from.atZone(person.zone()).toLocalTime();
        LocalDate day = at.atZone(person.zone()).toLocalDate();
        return nextOpen(person, instant(day.atTime(time), person.zone())).at();
    }

    /** The opening of the first working day after the one that {@code at} is on. */
    private Instant nextWorkingDay(Person person, Instant at) {
        LocalDate tomorrow = at.atZone(person.zone()).toLocalDate().plusDays(1);
        return nextOpen(person, instant(tomorrow.atStartOfDay(), person.zone())).at();
    }

    /** A leave of their own comes last: where everybody's days and hours say it anyhow, they are the reason. */
    private String whyClosed(Person person, Instant at) {
        var local = at.atZone(person.zone()).toLocalDateTime();
        String everybodys = whyClosedToAnybody(person, local);
        return everybodys.isEmpty() && person.isOnLeave(local.toLocalDate()) ? Person.NOT_AVAILABLE : everybodys;
    }

    private String whyClosedToAnybody(Person person, LocalDateTime local) {
        String noWork = whyNoWork(person, local.toLocalDate());
        boolean isOutside = noWork.isEmpty() && !hours(person).hold(local.toLocalTime());
        return isOutside ? "outside working hours" : noWork;
    }

    private String whyNoWork(Person person, LocalDate day) {
        if (person.isFiledOnLeave(day)) {
            return "on leave";
        }
        if (!hours(person).workingDays().contains(day.getDayOfWeek())) {
            return "not a working day";
        }
        return holidays.on(person.location(), day)
                .map(name -> name.isEmpty() ? "a public holiday" : "a public holiday (" + name + ")")
                .orElse("");
    }

    /** Where what is closed may open: at the next start of the hours by the present offset, or where that changes. */
    private static Instant nextEdge(LocalTime start, ZoneId zone, Instant at) {
        var offset = zone.getRules().getOffset(at);
        var local = LocalDateTime.ofInstant(at, offset);
        var day = local.toLocalDate().plusDays(local.toLocalTime().isBefore(start) ? 0 : 1);
        Instant next = day.atTime(start).toInstant(offset);
        var transition = zone.getRules().nextTransition(at);
        return transition != null && transition.getInstant().isBefore(next) ? transition.getInstant() : next;
    }

    /** Inside a gap the first instant after it, inside an overlap the first of the two. */
    private static Instant instant(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? zone.getRules().getTransition(local).getInstant()
                : local.toInstant(offsets.getFirst());
    }
}
