package dev.kith.delivery;

import dev.kith.redis.Buckets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast, and when.
 *
 * @param limits by platform
 * @param inFlight how many calls one node has under way at once
 * @param workingDays when people may be written to, in their own zone
 * @param from start of the working hours, inclusive
 * @param until end of the working hours, exclusive
 */
@ConfigurationProperties("kith.delivery")
public record DeliverySettings(
        @DefaultValue Map<String, Limits> limits,
        @DefaultValue("256") int inFlight,

        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        List<DayOfWeek> workingDays,

        @DefaultValue("08:00") LocalTime from,
        @DefaultValue("18:00") LocalTime until) {

    /** Of a platform that nothing is set for: Slack's, the tightest. */
    private static final Limits DEFAULT = new Limits(
            new Buckets.Limit(300, 20), new Conversation(Duration.ofSeconds(1), 1), new Buckets.Limit(50, 5));

    public DeliverySettings {
        if (workingDays.isEmpty() || !from.isBefore(until)) {
            throw new IllegalArgumentException("kith.delivery: working hours from " + from + " until " + until + " on "
                    + workingDays + " (valid: from 08:00 until 18:00 on MONDAY,TUESDAY)");
        }
        if (inFlight < 1) {
            throw new IllegalArgumentException("kith.delivery.in-flight: " + inFlight + " (valid: 1 or more)");
        }
    }

    /**
     * A platform's limits.
     *
     * @param messages of a workspace
     * @param conversation of one conversation
     * @param updates of cards that were sent already, of a workspace
     */
    public record Limits(Buckets.Limit messages, Conversation conversation, Buckets.Limit updates) {}

    /** How long between two messages of one conversation, and how many may come at once. */
    public record Conversation(Duration every, int burst) {

        public Conversation {
            if (every.isNegative() || burst < 1) {
                throw new IllegalArgumentException(
                        "conversation: every " + every + ", burst " + burst + " (valid: every 1s, burst 1)");
            }
        }
    }

    /** The limits of a workspace, {@code slack:T0123}. */
    Limits of(String workspace) {
        return limits.getOrDefault(workspace.split(":", 2)[0], DEFAULT);
    }
}
