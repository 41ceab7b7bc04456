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
record Hours(LocalTime from, LocalTime until, Set<DayOfWeek> workingDays) {

    Hours {
        workingDays = Set.copyOf(workingDays);
    }

    boolean hold(LocalTime time) {
        return !time.isBefore(from) && (endsAtMidnight() || time.isBefore(until));
    }

    /** What cannot be meant, each naming the setting under {@code key}. */
    List<String> problems(String key) {
        var problems = new ArrayList<String>();
        if (!from.isBefore(until) && !endsAtMidnight()) {
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
