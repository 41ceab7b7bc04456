package dev.kith.attention;

import dev.kith.delivery.Recent;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of each person's attention all campaigns together may have.
 *
 * @param perWeek messages in any seven days
 * @param perDay messages on one day of the person
 * @param gap between two messages
 */
@ConfigurationProperties("kith.attention")
public record AttentionSettings(
        @DefaultValue("3") int perWeek,
        @DefaultValue("1") int perDay,
        @DefaultValue("4h") Duration gap) {

    static final AttentionSettings DEFAULT = new AttentionSettings(3, 1, Duration.ofHours(4));

    public AttentionSettings {
        if (perWeek < 1 || perWeek > Recent.KEPT) {
            throw new IllegalArgumentException(
                    "kith.attention.per-week: " + perWeek + " (valid: 1 to " + Recent.KEPT + ")");
        }
        if (perDay < 1 || perDay > Recent.KEPT) {
            throw new IllegalArgumentException(
                    "kith.attention.per-day: " + perDay + " (valid: 1 to " + Recent.KEPT + ")");
        }
        if (gap.isNegative() || gap.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("kith.attention.gap: " + gap + " (valid: 0s to 24h)");
        }
    }
}
