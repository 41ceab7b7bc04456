package dev.kith.redis;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.exceptions.JedisRedirectionException;
import redis.clients.jedis.util.JedisClusterCRC16;

/**
 * What a script answered whose write must not be lost in a failover.
 *
 * @param isSafe whether as many replicas have the write as {@link Redis#replicas()} wants; always where it wants none
 */
public record Confirmed(@Nullable Object answer, boolean isSafe) {

    /** How long replicas have to say that they have it; on a network of one site they take a millisecond. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** Runs a script; on a Cluster it then waits, on the same connection, for the replicas' word ({@code WAIT}). */
    public static Confirmed run(Script script, Redis redis, List<String> keys, List<String> args) {
        return redis.replicas() > 0 && redis.jedis() instanceof RedisClusterClient cluster
                ? run(script, cluster, redis.replicas(), keys, args)
                : new Confirmed(script.run(redis.jedis(), keys, args), true);
    }

    /** A partition that has just moved is asked where it is now; nobody waits for its replicas then. */
    private static Confirmed run(
            Script script, RedisClusterClient cluster, int replicas, List<String> keys, List<String> args) {
        try (Connection connection = cluster.getConnectionFromSlot(JedisClusterCRC16.getSlot(keys.getFirst()))) {
            var jedis = new Jedis(connection);
            var answer = evaluate(script, jedis, keys, args);
            return new Confirmed(answer, jedis.waitReplicas(replicas, PATIENCE.toMillis()) >= replicas);
        } catch (JedisRedirectionException moved) {
            return new Confirmed(script.run(cluster, keys, args), false);
        }
    }

    private static @Nullable Object evaluate(Script script, Jedis jedis, List<String> keys, List<String> args) {
        try {
            return jedis.evalsha(script.sha1(), keys, args);
        } catch (JedisNoScriptException e) {
            return jedis.eval(script.source(), keys, args);
        }
    }
}
