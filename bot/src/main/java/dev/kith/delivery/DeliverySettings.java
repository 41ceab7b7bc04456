package dev.kith.delivery;

import dev.kith.redis.Buckets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast.
 *
 * @param limits by platform
 * @param inFlight how many calls one node has under way at once
 * @param preparing how many people of a workspace are given the app
 */
@ConfigurationProperties("kith.delivery")
public record DeliverySettings(
        @DefaultValue Map<String, Limits> limits,
        @DefaultValue("256") int inFlight,
        Buckets.Limit preparing) {

    /** Of a platform that nothing is set for: Slack's, the tightest. */
    private static final Limits DEFAULT = new Limits(
            new Buckets.Limit(300, 20), new Conversation(Duration.ofSeconds(1), 1), new Buckets.Limit(50, 5));

    /** As many people are given the app as Graph allows: 30 a second (throttling limits of Teams' service), and somewhat less. */
    private static final Buckets.Limit PREPARING = new Buckets.Limit(1_620, 1);

    @ConstructorBinding
    public DeliverySettings {
        preparing = Objects.requireNonNullElse(preparing, PREPARING);
        if (inFlight < 1) {
            throw new IllegalArgumentException("kith.delivery.in-flight: " + inFlight + " (valid: 1 or more)");
        }
    }

    /** With the usual limit for giving people the app. */
    public DeliverySettings(Map<String, Limits> limits, int inFlight) {
        this(limits, inFlight, PREPARING);
    }

    /**
     * A platform's limits.
     *
     * @param messages of a workspace
     * @param conversation of one conversation
     * @param updates of cards that were sent already, of a workspace; as many conversations of several may be opened
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
