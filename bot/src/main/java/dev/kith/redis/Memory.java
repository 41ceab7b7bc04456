package dev.kith.redis;

import java.util.function.Supplier;
import java.util.stream.Stream;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;

/** How full the store is; on a Cluster, its fullest node. */
public final class Memory {

    /** From here on health warns. */
    static final double WARNS_AT = 0.7;

    /** From here on nothing new is planned, so that answers still find room. */
    private static final double FULL_AT = 0.85;

    private final UnifiedJedis jedis;

    public Memory(Redis redis) {
        this.jedis = redis.jedis();
    }

    /** Whether nothing new should be planned. */
    public boolean isFull() {
        return share() >= FULL_AT;
    }

    /** The part of {@code maxmemory} that is used, 0 where the server sets no limit. */
    double share() {
        return nodes().map(Memory::share).max(Double::compare).orElse(0.0);
    }

    private Stream<String> nodes() {
        return jedis instanceof RedisClusterClient cluster
                ? cluster.getClusterNodes().values().stream().map(pool -> info(pool::getResource))
                : Stream.of(jedis.info("memory"));
    }

    private static String info(Supplier<Connection> node) {
        try (var connection = node.get()) {
            return new Jedis(connection).info("memory");
        }
    }

    private static double share(String info) {
        double most = number(info, "maxmemory:");
        return most == 0 ? 0 : number(info, "used_memory:") / most;
    }

    private static double number(String info, String name) {
        return info.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(
                        line -> Double.parseDouble(line.substring(name.length()).strip()))
                .findFirst()
                .orElse(0);
    }
}
