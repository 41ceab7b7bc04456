package dev.kith.console;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Schedule;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Activities and schedules in plain words; a rule that has no plain words is shown as it is written. */
final class Plain {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private Plain() {}

    static String kind(Campaign campaign) {
        return switch (campaign.activity().kind()) {
            case "checkin" -> "Check-in";
            case "journey" -> "Journey";
            case "introduction" -> "Introductions";
            case "pack" -> "Pack";
            default -> campaign.activity().kind();
        };
    }

    static String schedule(Campaign campaign) {
        return campaign.plan()
                .schedule()
                .map(schedule -> rhythm(schedule) + time(schedule) + ", local time")
                .orElse("By each person’s own dates");
    }

    private static String time(Schedule schedule) {
        return schedule.spread().isZero()
                ? " at " + schedule.at()
                : " between " + schedule.at() + " and " + schedule.at().plus(schedule.spread());
    }

    private static String rhythm(Schedule schedule) {
        var parts = Arrays.stream(schedule.rule().split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> first));
        String frequency = parts.getOrDefault("FREQ", "");
        String day = parts.getOrDefault("BYDAY", "");
        boolean plain = parts.keySet().stream().allMatch(name -> name.matches("FREQ|INTERVAL|BYDAY"));
        if (plain && frequency.equals("WEEKLY") && DAYS.containsKey(day)) {
            return every(parts.getOrDefault("INTERVAL", "1"), day);
        }
        boolean monthly = plain && frequency.equals("MONTHLY") && !parts.containsKey("INTERVAL");
        return monthly && day.matches("[1-4][A-Z]{2}")
                ? "On the " + ORDINALS.get(day.charAt(0) - '1') + " " + name(day.substring(1)) + " of each month"
                : schedule.rule();
    }

    private static String every(String weeks, String day) {
        return weeks.equals("1") ? "Every " + name(day) : "Every " + weeks + " weeks on " + name(day);
    }

    private static String name(String day) {
        return DAYS.getOrDefault(day, DayOfWeek.MONDAY).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
