package dev.kith.introduction;

import dev.kith.calendar.Hours;
import dev.kith.matching.Member.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;

/** The usual week of somebody, by the offset that their zone has in the week of a day. */
record Week(LocalDate monday, ZoneId zone) {

    private static final int MINUTES = 30;

    static Week of(LocalDate day, ZoneId zone) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    /** The half hours that are wholly in these hours, counted from Monday 00:00 UTC; what is before or after that week is in it. */
    BitSet halfHours(Hours hours) {
        var halfHours = new BitSet(Times.WEEK);
        for (DayOfWeek one : hours.workingDays()) {
            var day = monday.plusDays(one.ordinal());
            var lastDay = hours.until().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
            long from = Math.ceilDiv(minutes(day.atTime(hours.from())), MINUTES);
            long until = Math.floorDiv(minutes(lastDay.atTime(hours.until())), MINUTES);
            for (long at = from; at < until; at++) {
                halfHours.set(Math.floorMod(at, Times.WEEK));
            }
        }
        return halfHours;
    }

    private long minutes(LocalDateTime local) {
        var start = monday.atStartOfDay().toInstant(ZoneOffset.UTC);
        return ChronoUnit.MINUTES.between(start, local.atZone(zone).toInstant());
    }
}
