package dev.kith.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.XClaimParams;
import redis.clients.jedis.params.XPendingParams;

/**
 * Servers for tests: one alone and one with {@code cluster-enabled yes} that owns all slots, where a script across slots
 * is an error. Each is started once for the whole run and ends with it; every test gets an empty one.
 */
public final class TestRedis {

    private static final int SLOTS = 16_384;
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The two ways in which Redis is run. */
    public enum Mode {
        ALONE,
        CLUSTER
    }

    private static EmbeddedServer alone;
    private static EmbeddedServer cluster;

    private TestRedis() {}

    public static Redis empty() {
        return empty(Mode.ALONE);
    }

    /** An empty store; the client is the caller's to close. */
    public static synchronized Redis empty(Mode mode) {
        EmbeddedServer server = server(mode);
        try (var jedis = new Jedis(server.uri())) {
            jedis.flushAll();
        }
        UnifiedJedis client =
                mode == Mode.ALONE ? Clients.single(server.uri()) : Clients.cluster(List.of(server.uri()));
        return Redis.connect(client, Partitions.DEFAULT);
    }

    /** The store that an application of its own keeps in a folder, while it runs. */
    public static Redis over(Path folder) {
        try {
            var access = Objects.requireNonNull(ServerAccess.read(folder));
            return Redis.connect(Clients.single(access.uri()), Partitions.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a key holds, as text: what has no order in an order of its own. */
    public static String all(Redis redis, String key) {
        var jedis = redis.jedis();
        return switch (jedis.type(key)) {
            case "string" -> jedis.get(key);
            case "hash" -> new TreeMap<>(jedis.hgetAll(key)).toString();
            case "set" -> new TreeSet<>(jedis.smembers(key)).toString();
            case "list" -> jedis.lrange(key, 0, -1).toString();
            case "zset" -> jedis.zrangeWithScores(key, 0, -1).toString();
            case "stream" ->
                jedis.xrange(key, (StreamEntryID) null, null).stream()
                        .map(entry -> new TreeMap<>(entry.getFields()))
                        .toList()
                        .toString();
            default -> throw new IllegalStateException("no such type of key: " + key);
        };
    }

    /** A vault with a fixed key. */
    public static Vault vault() {
        return new Vault(Base64.getDecoder().decode("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    }

    /** Lets an hour pass over whatever is in somebody's hands: its lease is over. */
    public static void age(Redis redis) {
        redis.partitions().all().forEach(partition -> {
            redis.jedis()
                    .smembers(partition.key("workspaces"))
                    .forEach(workspace -> age(redis, partition.key("outbox", workspace), "couriers"));
            age(redis, partition.key("inbox"), "workers");
            StreamGroup.names(redis, partition.key("facts"))
                    .forEach(group -> age(redis, partition.key("facts"), group));
            redis.jedis().keys(partition.key("delivery", "*")).stream()
                    .filter(row -> "sending".equals(redis.jedis().hget(row, "state")))
                    .forEach(row -> redis.jedis()
                            .hincrBy(row, "since", -Duration.ofHours(1).toMillis()));
        });
    }

    private static void age(Redis redis, String stream, String group) {
        if (!redis.jedis().exists(stream)) {
            return;
        }
        var first = StreamEntryID.MINIMUM_ID;
        var all = new XPendingParams(first, StreamEntryID.MAXIMUM_ID, 1_000);
        for (var pending : redis.jedis().xpending(stream, group, all)) {
            var aged = new XClaimParams().idle(Duration.ofHours(1).toMillis());
            redis.jedis().xclaimJustId(stream, group, pending.getConsumerName(), 0, aged, pending.getID());
        }
    }

    private static EmbeddedServer server(Mode mode) {
        if (mode == Mode.ALONE) {
            alone = alone == null ? start() : alone;
            return alone;
        }
        if (cluster == null) {
            cluster = start("cluster-enabled yes");
            ownAllSlots(cluster);
        }
        return cluster;
    }

    private static EmbeddedServer start(String... configuration) {
        try {
            Path folder = Files.createTempDirectory("kith-redis-" + COUNT.incrementAndGet());
            var server = EmbeddedServer.open(folder, configuration);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ownAllSlots(EmbeddedServer server) {
        try (var jedis = new Jedis(server.uri())) {
            jedis.clusterAddSlots(IntStream.range(0, SLOTS).toArray());
            while (!jedis.clusterInfo().contains("cluster_state:ok")) {
                Thread.onSpinWait();
            }
        }
    }
}
