package dev.kith.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Working hours, in each person's own time.
 *
 * @param from inclusive
 * @param until exclusive; midnight is the end of the day
 */
public record Hours(LocalTime from, LocalTime until, Set<DayOfWeek> workingDays) {

    public Hours {
        workingDays = Set.copyOf(workingDays);
    }

    /** No earlier and no later than these; where that leaves nothing, they never hold. */
    Hours within(LocalTime earliest, LocalTime latest) {
        boolean ends = endsAtMidnight() || (!latest.equals(LocalTime.MIDNIGHT) && latest.isBefore(until));
        return new Hours(earliest.isAfter(from) ? earliest : from, ends ? latest : until, workingDays);
    }

    /** Whether there is no time at all in them. */
    public boolean isEmpty() {
        return !endsAtMidnight() && !from.isBefore(until);
    }

    public boolean hold(LocalTime time) {
        return !time.isBefore(from) && (endsAtMidnight() || time.isBefore(until));
    }

    /** What cannot be meant, each naming the setting under {@code key}. */
    List<String> problems(String key) {
        var problems = new ArrayList<String>();
        if (isEmpty()) {
            problems.add(
                    key + ".from: " + from + " is not before until: " + until + " (valid: from 08:00, until 18:00)");
        }
        if (workingDays.isEmpty()) {
            problems.add(key + ".working-days: none (valid: MONDAY, TUESDAY, WEDNESDAY)");
        }
        return problems;
    }

    private boolean endsAtMidnight() {
        return until.equals(LocalTime.MIDNIGHT);
    }
}
