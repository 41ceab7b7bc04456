package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PacerTest {

    private Instant now = Instant.parse("2026-01-06T09:00:00Z");

    @Test
    void whatWakesTogetherIsSpreadAgain() {
        var pacer = pacer(600, 1);
        var rests = IntStream.range(0, 4).mapToObj(i -> pacer.next("teams:t1")).toList();
        assertThat(rests)
                .containsExactly(Duration.ZERO, Duration.ofMillis(98), Duration.ofMillis(196), Duration.ofMillis(294));
    }

    @Test
    void aBurstThatTheLimitAllowsComesAtOnce() {
        var pacer = pacer(600, 3);
        var rests = IntStream.range(0, 4).mapToObj(i -> pacer.next("slack:t1")).toList();
        assertThat(rests).containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofMillis(98));
    }

    @Test
    void whoComesAtTheRightTimeWaitsForNothing() {
        var pacer = pacer(600, 1);
        for (int i = 0; i < 50; i++) {
            assertThat(pacer.next("teams:t1")).isZero();
            now = now.plusMillis(100);
        }
    }

    private Pacer pacer(int perMinute, int burst) {
        var limits = new DeliverySettings.Limits(
                new Buckets.Limit(perMinute, burst),
                new DeliverySettings.Conversation(Duration.ZERO, 1),
                new Buckets.Limit(600, 1));
        return new Pacer(() -> now, new DeliverySettings(Map.of("teams", limits, "slack", limits), 8));
    }
}
