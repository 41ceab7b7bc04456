package dev.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Inbox;
import dev.kith.redis.Clients;
import dev.kith.redis.EmbeddedServer;
import dev.kith.redis.Partitions;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.slack.EdgeServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import redis.clients.jedis.Jedis;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signed interactions a second, each acknowledged when it is on disk, against a bare servlet that appends the raw body.
 * Load and both servers share this machine's cores; after a first warm-up both are measured in
 * turns, and the medians compared: a neighbour on this machine spoils a run, not the result.
 */
@Benchmark
class InboxBench {

    private static final Duration WARM_UP = Duration.ofSeconds(1);

    /** Until the compiler is through: with a third of it the first runs measured the compiler, and that of one side longer. */
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(30);

    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final Duration STEADY = Duration.ofSeconds(20);
    private static final int RATE = 1_000;
    private static final int RUNS = 5;

    private static final String SECRET = "a signing secret";

    private final SlackSignature signature = new SlackSignature(SECRET, InstantSource.system());
    private final Clicks clicks = new Clicks(signature);

    @Test
    void acknowledgesWhatIsOnDisk() throws Exception {
        // Beside the code, as what is temporary may be kept in memory, where nothing is ever on disk.
        Path folder = Files.createTempDirectory(Path.of("target"), "inbox-bench-");
        try {
            Report.write(measure(folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Bench measure(Path folder) throws Exception {
        // A rewrite of the file would fall into the run of one side only.
        try (var server = EmbeddedServer.open(folder, "auto-aof-rewrite-percentage 0");
                var redis = Redis.connect(Clients.single(server.uri()), Partitions.DEFAULT)) {
            assertSyncsAlways(server);
            var bare = BareServlet.start(redis.jedis(), signature, folder);
            var inbox = new Inbox(redis, TestRedis.vault(), JsonMapper.shared());
            try (var kith = EdgeServer.start(redis, inbox, SECRET)) {
                var mine = new Load(kith.getWebServer().getPort(), clicks);
                var theirs = new Load(bare.getConnector().getLocalPort(), clicks);
                return measure(redis, mine, theirs);
            } finally {
                bare.stop();
                bare.destroy();
            }
        }
    }

    private static Bench measure(Redis redis, Load kith, Load bare) throws InterruptedException {
        var bench = Bench.named("inbox");
        kith.perSecond(FIRST_WARM_UP, Duration.ZERO);
        bare.perSecond(FIRST_WARM_UP, Duration.ZERO);
        var ours = new double[RUNS];
        var theirs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            theirs[run] = perSecond(redis, bare);
            ours[run] = perSecond(redis, kith);
            var values = Map.of("bare", theirs[run], "kith", ours[run]);
            bench.point(run + 1, "run " + (run + 1) + ", 64 connections, per second", values);
        }
        latency(redis, bare, "bare", bench);
        double p99 = latency(redis, kith, "kith", bench);
        return bench.check(Check.atMost("p99 at 1,000 a second, ms", p99, 100))
                .against(median(theirs), median(ours), "interactions/s", 0.6);
    }

    private static double median(double[] runs) {
        return Arrays.stream(runs).sorted().toArray()[runs.length / 2];
    }

    private static double perSecond(Redis redis, Load load) throws InterruptedException {
        redis.jedis().flushAll();
        return load.perSecond(WARM_UP, MEASURED);
    }

    private static double latency(Redis redis, Load load, String name, Bench.Builder bench)
            throws InterruptedException {
        redis.jedis().flushAll();
        var millis = load.latencies(RATE, STEADY);
        assertThat(appended(redis)).isEqualTo(millis.length);
        double p99 = millis[millis.length * 99 / 100];
        var values = Map.of("p50", millis[millis.length / 2], "p99", p99, "max", millis[millis.length - 1]);
        bench.point(RATE, name + " at 1,000 a second, ms", values);
        return p99;
    }

    private static long appended(Redis redis) {
        return redis.jedis().xlen(BareServlet.STREAM)
                + redis.partitions().all().stream()
                        .mapToLong(partition -> redis.jedis().xlen(partition.key("inbox")))
                        .sum();
    }

    private static void assertSyncsAlways(EmbeddedServer server) {
        try (var jedis = new Jedis(server.uri())) {
            assertThat(jedis.configGet("append*"))
                    .containsEntry("appendonly", "yes")
                    .containsEntry("appendfsync", "always");
        }
    }
}
