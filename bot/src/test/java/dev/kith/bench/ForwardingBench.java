package dev.kith.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.lms.Backlog;
import dev.kith.lms.RecordStore;
import dev.kith.redis.Clients;
import dev.kith.redis.EmbeddedServer;
import dev.kith.redis.Partitions;
import dev.kith.redis.Redis;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * Records that waited while a learning system was away for an hour of simulated time, on their way to one that takes 30 ms for a batch of at most 50; against a bare
 * loop that posts the very same statements in batches of 50, over as many connections. Both are measured in turns, and the medians
 * compared; a first run, while the compiler is at work, is shown and not counted.
 */
@Benchmark
class ForwardingBench {

    private static final int PEOPLE = 2_000;
    private static final int EACH = 10;
    private static final int RECORDS = PEOPLE * EACH;
    private static final int BATCH = 50;
    private static final int CONNECTIONS = 4;
    private static final int RUNS = 3;
    private static final double MOST_SECONDS = 60;
    private static final Duration TAKES = Duration.ofMillis(30);

    @Test
    void forwardsAsFastAsTheSystemTakes() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "forwarding-bench-");
        try {
            Report.write(measure(folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Bench measure(Path folder) throws Exception {
        var bench = Bench.named("forwarding");
        var ours = new double[RUNS];
        var bare = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            try (var server = EmbeddedServer.open(folder.resolve("run-" + run), "auto-aof-rewrite-percentage 0");
                    var store = new RecordStore(TAKES)) {
                double kith = forwarded(Redis.connect(Clients.single(server.uri()), Partitions.DEFAULT), store);
                double loop = posted(store);
                // The first is the compiler's.
                bench.point(run + 1, "run " + (run + 1) + ", seconds", Map.of("kith", kith, "bare", loop));
                ours[Math.max(0, run)] = kith;
                bare[Math.max(0, run)] = loop;
            }
        }
        return bench.check(Check.atMost("seconds for 20,000 records", median(ours), MOST_SECONDS))
                .below(median(bare), median(ours), "seconds", 0.8);
    }

    private static double forwarded(Redis redis, RecordStore store) {
        try (var backlog = new Backlog(redis, store, PEOPLE)) {
            backlog.happens(EACH);
            backlog.isAwayForAnHour(store);
            assertThat(store.stored()).isEmpty();
            double seconds = seconds(backlog::drain);
            assertThat(store.stored()).hasSize(RECORDS);
            assertThat(store.timesByPerson().values())
                    .allSatisfy(times -> assertThat(times).hasSize(EACH).isSorted());
            return seconds;
        }
    }

    /** What the store has by now, once more from the beginning. */
    private static double posted(RecordStore store) {
        var batches = new ConcurrentLinkedQueue<>(batches(store.stored()));
        store.clear();
        double seconds = seconds(() -> {
            try (var client = HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build();
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int connection = 0; connection < CONNECTIONS; connection++) {
                    threads.submit(() -> post(client, store.endpoint(), batches));
                }
            }
        });
        assertThat(store.stored()).hasSize(RECORDS);
        return seconds;
    }

    private static boolean post(HttpClient client, URI endpoint, ConcurrentLinkedQueue<byte[]> batches)
            throws Exception {
        for (byte[] body = batches.poll(); body != null; body = batches.poll()) {
            var request = HttpRequest.newBuilder(URI.create(endpoint + "/statements"))
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        return true;
    }

    private static List<byte[]> batches(List<JsonNode> statements) {
        var batches = new ArrayList<byte[]>();
        for (int from = 0; from < statements.size(); from += BATCH) {
            batches.add(statements
                    .subList(from, Math.min(statements.size(), from + BATCH))
                    .toString()
                    .getBytes(UTF_8));
        }
        return batches;
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(double[] runs) {
        return Arrays.stream(runs).sorted().toArray()[runs.length / 2];
    }
}
