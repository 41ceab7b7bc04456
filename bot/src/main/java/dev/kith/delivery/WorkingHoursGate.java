package dev.kith.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** People are written to in their own working hours, on their own working days. */
final class WorkingHoursGate implements Gate {

    private final DeliverySettings settings;

    WorkingHoursGate(DeliverySettings settings) {
        this.settings = settings;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Verdict ask(Asked asked) {
        Instant open = nextOpen(asked.now(), asked.person().zone());
        return open.isAfter(asked.now()) ? new Verdict.WaitUntil(open, "outside working hours") : Verdict.GO;
    }

    /** The first instant, from {@code now} on, inside somebody's working hours. */
    private Instant nextOpen(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (isOpen(local)) {
            return now;
        }
        var day = local.toLocalTime().isBefore(settings.from())
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        while (!settings.workingDays().contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(settings.from()).atZone(zone).toInstant();
    }

    private boolean isOpen(ZonedDateTime local) {
        var time = local.toLocalTime();
        return settings.workingDays().contains(local.getDayOfWeek())
                && !time.isBefore(settings.from())
                && time.isBefore(settings.until());
    }
}
