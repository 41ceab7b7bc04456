package dev.kith.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.kith.chat.Address;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import dev.kith.delivery.DeliverySettings;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Engine;
import dev.kith.people.Person;
import dev.kith.platform.Platform;
import dev.kith.platform.PlatformChat;
import dev.kith.redis.Buckets;
import dev.kith.redis.TestRedis;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/**
 * Deliveries a second through the whole engine, each durable before and after its call, against a bare loop of the same
 * posts; the platform takes 100 ms, 256 are in flight on both sides. Engine, loop and platform share this machine.
 */
@Benchmark
class FanoutBench {

    private static final int IN_FLIGHT = 256;
    private static final int WARM_UP = 4_000;
    private static final int MEASURED = 20_000;
    private static final Duration MOST = Duration.ofMinutes(3);
    private static final DeliverySettings.Limits UNLIMITED = new DeliverySettings.Limits(
            new Buckets.Limit(6_000_000, 10_000),
            new DeliverySettings.Conversation(Duration.ZERO, 1),
            new Buckets.Limit(6_000_000, 10_000));

    private final List<Person> warmUp = Crowd.of(WARM_UP);
    private final List<Person> people = Crowd.of(MEASURED);

    @Test
    void keepsThePaceOfABareLoop() throws Exception {
        var bench = Bench.named("fanout");
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system());
                var redis = TestRedis.empty()) {
            var chat = new PlatformChat("slack", platform.uri());
            platform.faults().latency(Duration.ofMillis(100));
            bare(chat, warmUp);
            double bare = bare(chat, people);
            try (var engine = new Engine(redis, chat, UNLIMITED, people).start()) {
                through(engine, "warm-up", warmUp);
                double ours = through(engine, "measured", people);
                platform.faults().latency(Duration.ZERO);
                long before = cpu();
                double instant = through(engine, "instant", people);
                double perCpu = MEASURED / ((cpu() - before) / 1e9);
                bench.point(100, "answers after 100 ms, per second", Map.of("bare", bare, "kith", ours));
                bench.point(0, "answers at once", Map.of("per second", instant, "per CPU second", perCpu));
                Report.write(bench.check(Check.atLeast("deliveries a second", ours, 1_500))
                        .against(bare, ours, "deliveries/s", 0.7));
            }
        }
    }

    private static double through(Engine engine, String campaign, List<Person> people) throws InterruptedException {
        engine.sending().stop();
        engine.send(campaign, people, i -> Instant.now());
        engine.sending().resume();
        double seconds = Crowd.secondsUntil(() -> engine.count(campaign, DeliveryState.SENT) == people.size(), MOST);
        return people.size() / seconds;
    }

    private static double bare(PlatformChat chat, List<Person> people) throws InterruptedException {
        var hands = new Semaphore(IN_FLIGHT);
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Person person : people) {
                hands.acquire();
                threads.execute(() -> {
                    try {
                        post(chat, person);
                    } finally {
                        hands.release();
                    }
                });
            }
        }
        return people.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private static void post(PlatformChat chat, Person person) {
        var to = new Address("slack", "acme", person.id().value());
        var message = Message.of(Message.Kind.NUDGE, "Two minutes for you");
        if (!(chat.post(new Post(to, person.id().value(), message)) instanceof Posted.Sent)) {
            throw new IllegalStateException("the bare loop lost " + person.id());
        }
    }

    /** Of this process: engine, platform and client. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
