package dev.kith.chat;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 1,000 people click within six seconds (ten times harsher than within a minute) on a platform whose every update takes
 * 100 ms: each click is handled once, and no card waits for its update for more than five seconds.
 */
@Tag("proof")
class BurstProof {

    private static final int CLICKS = 1_000;
    private static final long EVERY = Duration.ofSeconds(6).toNanos() / CLICKS;
    private static final Duration CALL = Duration.ofMillis(100);
    private static final Duration OLDEST = Duration.ofSeconds(5);
    private static final int BEAT_MILLIS = 200;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
    private final SlowChat chat = new SlowChat(CALL);
    private final Map<String, Integer> handled = new ConcurrentHashMap<>();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    @AfterEach
    void end() {
        beat.shutdown();
        threads.close();
    }

    /** As in the application, and by the beat alone, as after a restart of the node that heard it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsUpWithABurst(boolean promptly) throws InterruptedException {
        try (var listening = new Listening(threads, 64, this::handle, chat)) {
            if (promptly) {
                listening.promptly();
            }
            beat.scheduleWithFixedDelay(
                    () -> listening.worker().run(Listening.NOW), BEAT_MILLIS, BEAT_MILLIS, MILLISECONDS);
            clicksAreEvenlySpread(listening);
            awaitLast(listening);

            var ages = acknowledged.entrySet().stream()
                    .mapToLong(card -> NANOSECONDS.toMillis(chat.updates().get(card.getKey()) - card.getValue()))
                    .sorted()
                    .toArray();
            System.out.printf(
                    "burst, %s: %d cards, age at the update p50 %d ms, p99 %d ms, oldest %d ms%n",
                    promptly ? "nudged" : "beat alone", ages.length, ages[499], ages[989], ages[999]);
            assertThat(handled)
                    .hasSize(CLICKS)
                    .allSatisfy((event, times) -> assertThat(times).isOne());
            assertThat(Duration.ofMillis(ages[CLICKS - 1])).isLessThanOrEqualTo(OLDEST);
        }
    }

    private Reply handle(Incoming incoming) {
        handled.merge(incoming.eventId(), 1, Integer::sum);
        return new Reply.Update(Message.of(Message.Kind.CHECKIN, "Thank you"));
    }

    private void clicksAreEvenlySpread(Listening listening) {
        long start = System.nanoTime();
        for (int i = 0; i < CLICKS; i++) {
            long wait = start + i * EVERY - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            String event = "e" + i;
            assertThat(listening.clicks("p" + i, event)).isTrue();
            acknowledged.put("m-" + event, System.nanoTime());
        }
    }

    private static void awaitLast(Listening listening) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (listening.kept() > 0 && System.nanoTime() < end) {
            Thread.sleep(BEAT_MILLIS);
        }
        assertThat(listening.kept()).isZero();
    }
}
