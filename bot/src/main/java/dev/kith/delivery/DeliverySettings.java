package dev.kith.delivery;

import dev.kith.redis.Buckets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast, and when.
 *
 * @param limits by platform; what is missing has the default of 300 a minute, Slack's for a workspace
 * @param workingDays when people may be written to, in their own zone
 * @param from start of the working hours, inclusive
 * @param until end of the working hours, exclusive
 */
@ConfigurationProperties("kith.delivery")
public record DeliverySettings(
        @DefaultValue Map<String, Buckets.Limit> limits,

        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        List<DayOfWeek> workingDays,

        @DefaultValue("08:00") LocalTime from,
        @DefaultValue("18:00") LocalTime until) {

    private static final Buckets.Limit DEFAULT = new Buckets.Limit(300, 20);

    public DeliverySettings {
        if (workingDays.isEmpty() || !from.isBefore(until)) {
            throw new IllegalArgumentException("kith.delivery: working hours from " + from + " until " + until + " on "
                    + workingDays + " (valid: from 08:00 until 18:00 on MONDAY,TUESDAY)");
        }
    }

    /** The limit of a workspace, {@code slack:T0123}. */
    Buckets.Limit limit(String workspace) {
        return limits.getOrDefault(workspace.split(":", 2)[0], DEFAULT);
    }
}
