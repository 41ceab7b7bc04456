package dev.kith.simulator;

import dev.kith.chat.Block;
import dev.kith.chat.Chat;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * How many calls a second the simulators carry, in a JVM of their own, and what they take of the machine for it;
 * {@code -DinFlight} says how many calls there are at a time.
 */
final class SimulatorSpeed {

    private static final int IN_FLIGHT = Integer.getInteger("inFlight", 256);
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private SimulatorSpeed() {}

    public static void main(String... args) throws Exception {
        if (args.length > 0) {
            serve(args[0], Duration.ofMillis(Long.parseLong(args[1])));
            return;
        }
        for (String platform : List.of("slack", "teams")) {
            for (int latency : List.of(0, 100)) {
                var server = start(platform, latency);
                try {
                    measure(platform, latency, server);
                } finally {
                    server.destroy();
                }
            }
        }
    }

    private static void serve(String platform, Duration latency) throws InterruptedException {
        var faults = new Faults(new Random(1)).latency(latency);
        var clock = InstantSource.system();
        var ledger = Ledger.countingOnly();
        var uri = platform.equals("slack")
                ? new SlackSimulator(clock, SlackLimits.none(), faults, ledger).uri()
                : new TeamsSimulator(clock, TeamsLimits.none(), faults, ledger).uri();
        System.out.println(uri);
        Thread.currentThread().join();
    }

    private static Process start(String platform, int latency) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatorSpeed.class.getName(),
                        platform,
                        String.valueOf(latency))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void measure(String platform, int latency, Process server) throws Exception {
        var uri = URI.create(server.inputReader().readLine());
        Chat chat = platform.equals("slack") ? new SlackLikeChat(uri, "acme") : new TeamsLikeChat(uri, "acme");
        load(chat, WARM_UP);
        var before = server.toHandle().info().totalCpuDuration().orElseThrow();
        long sent = load(chat, MEASURED);
        var used = server.toHandle().info().totalCpuDuration().orElseThrow().minus(before);
        System.out.printf(
                "%s, %d in flight, %d ms: %,d calls/s, simulator %.2f cores, %.0f µs a call%n",
                platform,
                IN_FLIGHT,
                latency,
                sent / MEASURED.toSeconds(),
                (double) used.toNanos() / MEASURED.toNanos(),
                used.toNanos() / 1e3 / sent);
    }

    private static long load(Chat chat, Duration length) {
        var sent = new LongAdder();
        var message = Message.of(Message.Kind.NUDGE, "Something to look at", new Block.Text("A nudge"));
        long end = System.nanoTime() + length.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < IN_FLIGHT; i++) {
                var to = chat.find("e" + i + "@acme.example").orElseThrow();
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        if (chat.post(new Post(to, "d", message)) instanceof Posted.Sent) {
                            sent.increment();
                        }
                    }
                });
            }
        }
        return sent.sum();
    }
}
