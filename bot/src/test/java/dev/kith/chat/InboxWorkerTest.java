package dev.kith.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.TestRedis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InboxWorkerTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<String>> heard = new ConcurrentHashMap<>();
    private final Set<String> talking = ConcurrentHashMap.newKeySet();

    @AfterEach
    void endThreads() {
        threads.close();
    }

    @Test
    void keepsTheOrderOfEachPerson() {
        try (var listening = new Listening(threads, 64, this::hear)) {
            var events = IntStream.range(0, 20).mapToObj(i -> "e" + i).toList();
            var people = IntStream.range(0, 20).mapToObj(i -> "p" + i).toList();
            events.forEach(event -> people.forEach(person -> listening.clicks(person, person + event)));

            assertThat(listening.handles()).isEqualTo(400);
            assertThat(people)
                    .allSatisfy(person -> assertThat(heard.get(person))
                            .containsExactlyElementsOf(
                                    events.stream().map(event -> person + event).toList()));
            assertThat(listening.kept()).isZero();
        }
    }

    @Test
    void hasTwoPeopleInHandAtOnce() {
        var both = new CyclicBarrier(2);
        try (var listening = new Listening(threads, 2, meetingAt(both))) {
            listening.clicks("ada", "1");
            listening.clicks("bob", "2");

            assertThat(listening.handles()).isEqualTo(2);
        }
    }

    @Test
    void keepsTheOrderAlsoWithoutThreads() {
        try (var listening = new Listening(Runnable::run, 64, this::hear)) {
            IntStream.range(10, 30).forEach(i -> listening.clicks("ada", "e" + i));

            assertThat(listening.handles()).isEqualTo(20);
            assertThat(heard.get("ada")).isSorted().hasSize(20);
        }
    }

    @Test
    void takesUpAtOnceWhatWasAccepted() throws InterruptedException {
        var all = new CountDownLatch(200);
        try (var listening = new Listening(threads, 4, counting(all)).promptly()) {
            IntStream.range(0, 200).forEach(i -> listening.clicks("p" + i, "e" + i));

            assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
            threads.close();
            assertThat(listening.worker().run(Listening.NOW)).isEqualTo(200);
            assertThat(listening.kept()).isZero();
        }
    }

    @Test
    void leavesTheOthersAloneWhenOneIsStuck() throws InterruptedException {
        var stuck = new CountDownLatch(1);
        var others = new CountDownLatch(50);
        Function<Incoming, Reply> handler = incoming -> incoming.from().user().equals("stuck")
                ? meetingAt(stuck).apply(incoming)
                : counting(others).apply(incoming);
        try (var listening = new Listening(threads, 4, handler).promptly()) {
            listening.clicks("stuck", "0");
            IntStream.range(0, 50).forEach(i -> listening.clicks("p" + i, "e" + i));

            assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
            stuck.countDown();
            threads.close();
        }
    }

    /** An answer may wait for the platform for longer than a lease. */
    @Test
    void whatIsStillBeingHandledIsNobodyElses() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var times = new AtomicInteger();
        Function<Incoming, Reply> handler = incoming -> {
            times.incrementAndGet();
            begun.countDown();
            return meetingAt(go).apply(incoming);
        };
        try (var listening = new Listening(threads, 1, handler).promptly()) {
            listening.clicks("ada", "1");
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            TestRedis.age(listening.redis());

            listening.keeper().run(Listening.NOW);
            assertThat(listening.another().run(Listening.NOW)).isZero();
            go.countDown();
            threads.close();
            assertThat(times).hasValue(1);
            assertThat(listening.kept()).isZero();
        }
    }

    @Test
    void buriesWhatFailsFiveTimesAndQuotesNobody() {
        Function<Incoming, Reply> handler = incoming -> {
            throw new IllegalArgumentException("what a person wrote");
        };
        try (var listening = new Listening(threads, 64, handler)) {
            listening.clicks("ada", "1");
            for (int attempt = 1; attempt <= 5; attempt++) {
                assertThat(listening.kept()).isEqualTo(1);
                assertThat(listening.worker().run(Listening.NOW)).isZero();
                TestRedis.age(listening.redis());
            }

            assertThat(listening.kept()).isZero();
            assertThat(listening.buriedFor()).containsExactly("java.lang.IllegalArgumentException");
        }
    }

    @Test
    void handlesWhatCameAfterAFailure() {
        Function<Incoming, Reply> handler = incoming -> {
            if (incoming.eventId().equals("1")) {
                throw new IllegalStateException();
            }
            return hear(incoming);
        };
        try (var listening = new Listening(threads, 64, handler)) {
            listening.clicks("ada", "1");
            listening.clicks("ada", "2");
            listening.clicks("bob", "3");

            assertThat(listening.handles()).isEqualTo(2);
            assertThat(heard).isEqualTo(Map.of("ada", List.of("2"), "bob", List.of("3")));
        }
    }

    @Test
    void handlesADoubleEventOnce() {
        try (var listening = new Listening(threads, 64, this::hear)) {
            assertThat(listening.clicks("ada", "1")).isTrue();
            assertThat(listening.clicks("ada", "1")).isFalse();

            assertThat(listening.handles()).isEqualTo(1);
            assertThat(listening.clicks("ada", "1")).isFalse();
            assertThat(listening.handles()).isZero();
        }
    }

    /** Fails where the same person is heard twice at once. */
    private Reply hear(Incoming incoming) {
        String person = incoming.from().user();
        assertThat(talking.add(person)).isTrue();
        heard.computeIfAbsent(person, key -> new CopyOnWriteArrayList<>()).add(incoming.eventId());
        Thread.yield();
        talking.remove(person);
        return Reply.nothing();
    }

    private static Function<Incoming, Reply> counting(CountDownLatch latch) {
        return incoming -> {
            latch.countDown();
            return Reply.nothing();
        };
    }

    private static Function<Incoming, Reply> meetingAt(CountDownLatch latch) {
        return incoming -> {
            try {
                assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Reply.nothing();
        };
    }

    private static Function<Incoming, Reply> meetingAt(CyclicBarrier barrier) {
        return incoming -> {
            try {
                barrier.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return Reply.nothing();
        };
    }
}
