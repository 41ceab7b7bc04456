package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.clock.Pause;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PacerTest {

    private Instant now = Instant.parse("2026-01-06T09:00:00Z");

    @Test
    void atFirstItIsSlower() {
        assertThat(rests(pacer(600, 1), 3)).containsExactly(0L, 123L, 247L);
    }

    @Test
    void whatWakesTogetherIsSpreadAgain() {
        assertThat(rests(underWay(pacer(600, 1)), 4)).containsExactly(0L, 99L, 198L, 297L);
    }

    @Test
    void aBurstThatTheLimitAllowsComesAtOnce() {
        assertThat(rests(underWay(pacer(600, 3)), 4)).containsExactly(0L, 0L, 0L, 99L);
    }

    @Test
    void whoComesAtTheRightTimeWaitsForNothing() {
        var pacer = underWay(pacer(600, 1));
        for (int i = 0; i < 50; i++) {
            assertThat(pacer.next("teams:t1")).isZero();
            now = now.plusMillis(100);
        }
    }

    @Test
    void afterAMinuteOfNothingItBeginsAnew() {
        var pacer = underWay(pacer(600, 1));
        now = now.plusSeconds(30);
        assertThat(rests(pacer, 2)).containsExactly(0L, 99L);
        now = now.plusSeconds(70);
        assertThat(rests(pacer, 2)).containsExactly(0L, 123L);
    }

    /** While this one slept too long, others took the turns that follow. */
    @Test
    void whoWakesLateTakesATurnBehindTheOthers() throws InterruptedException {
        var pauses = new ArrayList<Long>();
        var others = new AtomicReference<Pacer>();
        var pacer = underWay(pacer(600, 1, wait -> {
            pauses.add(wait.toMillis());
            if (pauses.size() == 1) {
                rests(others.get(), 20);
            }
            now = now.plus(wait).plusMillis(pauses.size() == 1 ? 500 : 1);
        }));
        others.set(pacer);
        rests(pacer, 1);
        pacer.await("teams:t1");
        assertThat(pauses).hasSize(2).startsWith(99L);
        assertThat(pauses.getLast()).isEqualTo(22 * 99 - 99 - 500);
    }

    private Pacer underWay(Pacer pacer) {
        pacer.next("teams:t1");
        now = now.plusSeconds(3);
        return pacer;
    }

    private static List<Long> rests(Pacer pacer, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> pacer.next("teams:t1").toMillis())
                .toList();
    }

    private Pacer pacer(int perMinute, int burst) {
        return pacer(perMinute, burst, wait -> {});
    }

    private Pacer pacer(int perMinute, int burst, Pause pause) {
        var limits = new DeliverySettings.Limits(
                new Buckets.Limit(perMinute, burst),
                new DeliverySettings.Conversation(Duration.ZERO, 1),
                new Buckets.Limit(600, 1));
        return new Pacer(() -> now, new DeliverySettings(Map.of("teams", limits, "slack", limits), 8), pause);
    }
}
