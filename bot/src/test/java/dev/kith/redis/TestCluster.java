package dev.kith.redis;

import dev.kith.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** A real Redis Cluster on this machine: three masters, each with a replica, that fails over within a few seconds. */
public final class TestCluster implements AutoCloseable {

    private static final int MASTERS = 3;
    private static final int SLOTS = 16_384;
    private static final int BUS = 10_000;
    private static final String PASSWORD = "cluster";
    private static final Duration MOST = Duration.ofSeconds(60);

    private final RandomGenerator random = RandomGenerator.getDefault();
    private final Path folder;
    private final List<EmbeddedServer> servers = new ArrayList<>();

    /** Starts all six, over folders in {@code folder}. */
    public TestCluster(Path folder) {
        this.folder = folder;
        for (int i = 0; i < 2 * MASTERS; i++) {
            servers.add(server(folder.resolve("node-" + i)));
        }
        join();
    }

    public List<URI> nodes() {
        return servers.stream().map(EmbeddedServer::uri).toList();
    }

    /** Kills the master that keeps a partition and waits until another server is master in its place. */
    public void killTheMasterOf(Partition partition) {
        int victim = masterOf(partition.key("keeper"));
        try {
            Path pid = folder.resolve("node-" + victim).resolve("redis.pid");
            var process = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Eventually.is(() -> masterOf(partition.key("keeper")) >= 0, MOST);
    }

    @Override
    public void close() {
        servers.forEach(EmbeddedServer::close);
    }

    /** The number of the living server that says it is master of a key; -1 while there is none. */
    private int masterOf(String key) {
        return IntStream.range(0, servers.size())
                .filter(i -> answers(servers.get(i).uri(), jedis -> {
                    jedis.exists(key);
                    return jedis.info("replication").contains("role:master");
                }))
                .findFirst()
                .orElse(-1);
    }

    private EmbeddedServer server(Path home) {
        try {
            Files.createDirectories(home);
            OwnerOnly.write(home.resolve("access"), freePort() + "\n" + PASSWORD + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EmbeddedServer.open(home, "cluster-enabled yes", "cluster-node-timeout 2000", "masterauth " + PASSWORD);
    }

    private void join() {
        var first = servers.getFirst().uri();
        for (int i = 0; i < servers.size(); i++) {
            int number = i;
            tell(servers.get(i).uri(), jedis -> {
                if (number > 0) {
                    jedis.clusterMeet("127.0.0.1", first.getPort());
                }
                if (number < MASTERS) {
                    jedis.clusterAddSlots(IntStream.range(SLOTS * number / MASTERS, SLOTS * (number + 1) / MASTERS)
                            .toArray());
                }
            });
        }
        nodes().forEach(node -> eventually(
                node,
                jedis -> jedis.clusterNodes().lines().count() == servers.size()
                        && jedis.clusterInfo().contains("cluster_state:ok")));
        for (int i = 0; i < MASTERS; i++) {
            var id = new StringBuilder();
            tell(servers.get(i).uri(), jedis -> id.append(jedis.clusterMyId()));
            tell(servers.get(MASTERS + i).uri(), jedis -> jedis.clusterReplicate(id.toString()));
        }
        nodes().subList(0, MASTERS)
                .forEach(node ->
                        eventually(node, jedis -> jedis.info("replication").contains("state=online")));
    }

    private static void eventually(URI node, Predicate<Jedis> holds) {
        Eventually.is(() -> answers(node, holds), MOST);
    }

    private static void tell(URI node, Consumer<Jedis> what) {
        try (var jedis = new Jedis(node)) {
            what.accept(jedis);
        }
    }

    private static boolean answers(URI node, Predicate<Jedis> question) {
        try (var jedis = new Jedis(node)) {
            return question.test(jedis);
        } catch (JedisException e) {
            return false;
        }
    }

    /** The bus between the servers listens ten thousand higher. */
    private int freePort() {
        for (int i = 0; i < 1_000; i++) {
            int port = random.nextInt(20_000, 30_000);
            if (isFree(port) && isFree(port + BUS)) {
                return port;
            }
        }
        throw new IllegalStateException("no port is free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
