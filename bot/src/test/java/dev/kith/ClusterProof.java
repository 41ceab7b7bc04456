package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.platform.Platform;
import dev.kith.redis.Partition;
import dev.kith.redis.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real applications as nodes on a real Redis Cluster, three masters and three replicas, in the middle of a campaign: a
 * master is killed, a node is killed, another stops in order, and a new one comes.
 */
@Tag("proof")
class ClusterProof {

    private static final int PEOPLE = 3_000;
    private static final int IN_FLIGHT = 64;
    private static final Duration MOST = Duration.ofMinutes(4);
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path folder;

    private final Platform slack = new Platform(Platform.Book.NONE, InstantSource.system());

    private Path noTrap;

    @BeforeEach
    void nothingIsTrapped() throws IOException {
        noTrap = Files.writeString(folder.resolve("no-trap"), "");
    }

    @Test
    void nothingIsLostWhenAMasterAndNodesGoInTheMiddle() {
        slack.faults().latency(Duration.ofMillis(400));
        try (slack;
                var cluster = new TestCluster(folder);
                var first = node("first", cluster);
                var second = node("second", cluster);
                var third = node("third", cluster)) {
            var run = new CampaignRun(slack, "all", PEOPLE);
            CampaignRun.alone(first);
            run.begin(first);
            var advancing = first.postAndLookAway("/local/clock", "{\"advance\":\"PT3M\"}");

            Eventually.is(() -> run.seen() >= PEOPLE / 10, MOST);
            cluster.killTheMasterOf(new Partition(3));
            long sentBefore = run.seen();
            Eventually.is(() -> run.seen() >= sentBefore + PEOPLE / 3, MOST);
            second.kill();
            third.close();
            try (var fourth = node("fourth", cluster)) {
                Eventually.is(() -> isThrough(fourth), MOST);
                advancing.exceptionally(lost -> null).join();

                var store = fourth.get("/actuator/health")
                        .path("components")
                        .path("store")
                        .path("details");
                var result = run.judge(fourth);
                System.out.println("a master and two of four nodes gone: " + result + ", " + store);
                // Those of the node that was killed, and those whose outcome the former master took with it.
                result.assertKept(IN_FLIGHT + 3 * IN_FLIGHT);
                assertThat(store.path("changes of hands").asInt()).isPositive();
            }
        }
    }

    private static boolean isThrough(Application node) {
        var progress = node.get("/api/v1/campaigns/all/progress");
        return progress.path("planned").asInt() == PEOPLE
                && progress.path("waiting").asInt() + progress.path("sending").asInt() == 0;
    }

    private Application node(String name, TestCluster cluster) {
        var settings = new HashMap<>(Map.of(
                "kith.redis.url",
                cluster.nodes().stream().map(Object::toString).collect(Collectors.joining(",")),
                "kith.master-key",
                KEY,
                "kith.simulator.slack",
                slack.uri().toString(),
                "kith.delivery.in-flight",
                String.valueOf(IN_FLIGHT),
                "kith.delivery.limits.slack.messages.per-minute",
                "6000",
                "kith.delivery.limits.slack.messages.burst",
                "20",
                "kith.delivery.limits.slack.conversation.every",
                "0s",
                "kith.delivery.limits.slack.conversation.burst",
                "1"));
        settings.put("kith.redis.lease", "10s");
        settings.put("kith.redis.replicas.alone-for", "10s");
        settings.put("kith.crash.trap", noTrap.toString());
        return new Application(folder.resolve(name), settings);
    }
}
