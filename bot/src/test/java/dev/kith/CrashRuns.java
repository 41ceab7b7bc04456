package dev.kith;

import dev.kith.delivery.CrashPoints.Point;
import dev.kith.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Campaigns of the real application, each to people of its own in a simulated Slack, and each cut once by a kill. Nothing
 * may be lost, and only what is marked as having been unknown may be seen twice.
 */
final class CrashRuns implements AutoCloseable {

    private static final int IN_FLIGHT = 64;

    private static final Map<String, String> SETTINGS = Map.of(
            "kith.delivery.in-flight", String.valueOf(IN_FLIGHT),
            "kith.delivery.limits.slack.messages.per-minute", "60000",
            "kith.delivery.limits.slack.messages.burst", "200",
            "kith.delivery.limits.slack.conversation.every", "0s",
            "kith.delivery.limits.slack.conversation.burst", "1");

    private final Platform slack = new Platform(Platform.Book.NONE, InstantSource.system());
    private final Path trap;
    private final Application kith;
    private int count;

    CrashRuns(Path folder, Launch launch) {
        this.trap = created(folder).resolve("trap");
        arm("");
        slack.faults().latency(Duration.ofMillis(20));
        var settings = new HashMap<>(SETTINGS);
        settings.put("kith.simulator.slack", slack.uri().toString());
        settings.put("kith.crash.trap", trap.toString());
        this.kith = new Application(folder, settings, launch);
        CampaignRun.alone(kith);
    }

    /**
     * One campaign to so many people, killed at {@code point} when that was passed {@code passes} times before; nothing is
     * lost, and no more is seen twice than was in flight.
     */
    void run(Point point, int people, int passes) {
        var run = new CampaignRun(slack, "crash-" + ++count, people);
        run.begin(kith);
        boolean cutOff = point == Point.DURING_THE_CALL;
        if (cutOff) {
            slack.faults().hold();
        } else {
            arm(point + " " + passes);
        }
        CompletableFuture<?> advancing = kith.postAndLookAway("/local/clock", "{\"advance\":\"PT3M\"}");
        if (cutOff) {
            awaitHeld();
            kith.kill();
            slack.faults().release();
        }
        kith.awaitDeath();
        arm("");
        advancing.exceptionally(lost -> null).join();
        kith.startAgain();
        kith.post("/local/clock", "{\"advance\":\"PT3M\"}");
        var result = run.judge(kith);
        System.out.println("killed " + point.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + result);
        result.assertKept(IN_FLIGHT);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void arm(String trap) {
        try {
            Files.writeString(this.trap, trap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitHeld() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (slack.faults().held() < IN_FLIGHT / 2 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        kith.close();
        slack.close();
    }
}
