package dev.kith.bench;

import dev.kith.delivery.DeliverySettings;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Engine;
import dev.kith.platform.Platform;
import dev.kith.platform.Platform.Rate;
import dev.kith.platform.PlatformChat;
import dev.kith.redis.Buckets;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The share of a documented limit that is used, with nothing sent beyond it. 3,100 people of one Teams tenant at 50 a
 * second, in real time; and 31,000 at ten times that limit and ten times the setting, which is the same hour in a tenth.
 */
@Benchmark
class LimitBench {

    private static final Duration MOST = Duration.ofMinutes(4);

    @Test
    void usesTheLimitAndNeverExceedsIt() throws Exception {
        var bench = Bench.named("limit");
        var one = run(1, 3_100);
        var ten = run(10, 31_000);
        for (Run run : List.of(one, ten)) {
            bench.point(
                    run.times(),
                    run.people() + " people at " + 50 * run.times() + " a second",
                    Map.of("per second", run.perSecond(), "share", run.share(), "429", (double) run.throttled()));
        }
        bench.check(Check.exactly("429 at 50 a second", one.throttled(), 0));
        bench.check(Check.exactly("429 at 500 a second", ten.throttled(), 0));
        bench.check(Check.atLeast("share at 500 a second", ten.share(), 0.95));
        Report.write(bench.against(50, one.perSecond(), "deliveries/s", 0.95));
    }

    private record Run(int times, int people, double perSecond, long throttled) {

        double share() {
            return perSecond / (50 * times);
        }
    }

    private static Run run(int times, int people) throws Exception {
        var book = new Platform.Book(
                List.of(new Rate(50 * times, Duration.ofSeconds(1))),
                Platform.Book.TEAMS.conversation(),
                Platform.Book.TEAMS.updates());
        var limits = new DeliverySettings.Limits(
                new Buckets.Limit(2_910 * times, 1),
                new DeliverySettings.Conversation(Duration.ofMillis(2_010), 7),
                new Buckets.Limit(600, 1));
        var crowd = Crowd.of(people);
        try (var platform = new Platform(book, InstantSource.system());
                var redis = TestRedis.empty();
                var engine = new Engine(redis, new PlatformChat("teams", platform.uri()), limits, crowd)) {
            platform.faults().latency(Duration.ofMillis(50));
            engine.send("all", crowd, i -> Instant.now());
            engine.start();
            double seconds = Crowd.secondsUntil(() -> engine.count("all", DeliveryState.SENT) == people, MOST);
            return new Run(times, people, people / seconds, platform.ledger().throttled());
        }
    }
}
