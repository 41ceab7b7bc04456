package dev.kith.redis;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;

/**
 * The connection that every store is built with: the client (single server or Cluster) and the partitions.
 *
 * @param replicas how many replicas must have a write that cannot be taken back before it is acted on
 */
public record Redis(UnifiedJedis jedis, Partitions partitions, Replicas replicas) implements AutoCloseable {

    /**
     * Connects to a server that was written with the same number of partitions, or refuses in words; only a Cluster has
     * {@code replicas} to wait for.
     */
    public static Redis connect(UnifiedJedis jedis, Partitions partitions, Replicas replicas) {
        String key = new Partition(0).key("partitions");
        jedis.setnx(key, String.valueOf(partitions.count()));
        String written = jedis.get(key);
        if (!String.valueOf(partitions.count()).equals(written)) {
            throw new StoreRefused("this Redis was written with " + written + " partitions, not " + partitions.count()
                    + ": set kith.redis.partitions to " + written);
        }
        return new Redis(jedis, partitions, jedis instanceof RedisClusterClient ? replicas : Replicas.NONE);
    }

    /** The same where the server's own disk is all that keeps a write. */
    public static Redis connect(UnifiedJedis jedis, Partitions partitions) {
        return connect(jedis, partitions, Replicas.NONE);
    }

    /** The partition that is home to {@code id}. */
    public Partition home(String id) {
        return partitions.of(id);
    }

    /**
     * Asks one question about each of many things in one round trip; the answers are in the order of the things. What the
     * server refused is thrown by {@link Response#get()} of that answer alone.
     */
    public <T, R> List<Response<R>> ask(Collection<T> all, BiFunction<AbstractPipeline, T, Response<R>> question) {
        if (all.isEmpty()) {
            return List.of();
        }
        try (var pipeline = jedis.pipelined()) {
            return all.stream().map(one -> question.apply(pipeline, one)).toList();
        }
    }

    @Override
    public void close() {
        jedis.close();
    }
}
