package dev.kith.console;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Schedule;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Schedules in plain words; a rule that has no plain words is shown as it is written. */
final class Plain {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    private Plain() {}

    static String schedule(Campaign campaign) {
        return campaign.plan()
                .schedule()
                .map(schedule -> rhythm(schedule) + " at " + schedule.at() + ", local time")
                .orElse("by each person’s own dates");
    }

    private static String rhythm(Schedule schedule) {
        var parts = Arrays.stream(schedule.rule().split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> first));
        boolean weekly = "WEEKLY".equals(parts.get("FREQ"))
                && parts.keySet().stream().allMatch(name -> name.matches("FREQ|INTERVAL|BYDAY"));
        String day = parts.getOrDefault("BYDAY", "");
        if (!weekly || !DAYS.containsKey(day)) {
            return schedule.rule();
        }
        String every = parts.getOrDefault("INTERVAL", "1");
        String name = DAYS.getOrDefault(day, DayOfWeek.MONDAY).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return every.equals("1") ? "Every " + name : "Every " + every + " weeks on " + name;
    }
}
