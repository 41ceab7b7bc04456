package dev.kith.chat;

import dev.kith.clock.MachineTime;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An inbox, its worker and one handler, on an empty store. */
final class Listening implements AutoCloseable {

    static final Instant NOW = Instant.EPOCH;

    private static final Lease LEASE = new Lease(Duration.ofMinutes(30));
    private static final Topic TOPIC = new Topic("test", "1");

    private final Redis redis = TestRedis.empty();
    private final Inbox inbox = new Inbox(redis, TestRedis.vault(), JsonMapper.shared());
    private final Conversation conversation;
    private final InboxWorker worker;

    Listening(Executor executor, int atOnce, Function<Incoming, Reply> handler, Chat... chats) {
        this.conversation = new Conversation(
                new Chats(List.of(chats)), List.of(handler(handler)), new Home(List.of()), duration -> {});
        this.worker = new InboxWorker(inbox, LEASE, conversation, executor, atOnce);
    }

    /** Who says what is in hand, as if a long time had passed. */
    StillInHand keeper() {
        return new StillInHand(inbox, worker, LEASE, MachineTime.system());
    }

    /** Another node's. */
    InboxWorker another() {
        return new InboxWorker(inbox, LEASE, conversation, Runnable::run, 1);
    }

    private static ChatHandler handler(Function<Incoming, Reply> handler) {
        return new ChatHandler() {
            @Override
            public String topic() {
                return TOPIC.handler();
            }

            @Override
            public Reply handle(Incoming incoming) {
                return handler.apply(incoming);
            }
        };
    }

    /** From now on what is accepted is taken up at once, as in the application. */
    Listening promptly() {
        inbox.whenHeard(worker::nudge);
        return this;
    }

    boolean clicks(String person, String event) {
        var from = new Address("fake", "acme", person);
        return inbox.accept(new Incoming.Chose(event, from, new Incoming.Card("m-" + event, TOPIC), "ok", Map.of()));
    }

    /** Runs until nothing is left and answers how many were handled. */
    int handles() {
        int all = 0;
        int some = worker.run(NOW);
        while (some > 0) {
            all += some;
            some = worker.run(NOW);
        }
        return all;
    }

    Redis redis() {
        return redis;
    }

    InboxWorker worker() {
        return worker;
    }

    /** How many entries are kept, in whatever state. */
    long kept() {
        return redis.partitions().all().stream()
                .mapToLong(partition -> redis.jedis().xlen(partition.key("inbox")))
                .sum();
    }

    Set<String> buriedFor() {
        return redis.partitions().all().stream()
                .flatMap(partition -> redis.jedis().xrange(partition.key("inbox") + ":dead:workers", "-", "+").stream())
                .map(entry -> entry.getFields().get("dead.reason"))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        redis.close();
    }
}
