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
 * @param isSafe whether enough replicas have the write ({@link Replicas}); always where none are wanted
 */
public record Confirmed(@Nullable Object answer, boolean isSafe) {

    private static final Script ENOUGH = Script.beside(Confirmed.class, "enough.lua");

    /** How long replicas have to say that they have it; on a network of one site they take a millisecond. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** Runs a script of a partition; on a Cluster it then waits, on the same connection, for the replicas' word ({@code WAIT}). */
    public static Confirmed run(Script script, Redis redis, Partition home, List<String> keys, List<String> args) {
        return redis.replicas().wanted() > 0 && redis.jedis() instanceof RedisClusterClient cluster
                ? run(new Call(script, keys, args), cluster, redis.replicas(), Keepers.key(home))
                : new Confirmed(script.run(redis.jedis(), keys, args), true);
    }

    private record Call(Script script, List<String> keys, List<String> args) {

        @Nullable Object over(Jedis jedis) {
            try {
                return jedis.evalsha(script.sha1(), keys, args);
            } catch (JedisNoScriptException e) {
                return jedis.eval(script.source(), keys, args);
            }
        }
    }

    /** A partition that has just moved is asked where it is now; nobody waits for its replicas then. */
    private static Confirmed run(Call call, RedisClusterClient cluster, Replicas replicas, String keeper) {
        try (Connection connection = cluster.getConnectionFromSlot(JedisClusterCRC16.getSlot(keeper))) {
            var jedis = new Jedis(connection);
            var answer = call.over(jedis);
            long have = jedis.waitReplicas(replicas.wanted(), PATIENCE.toMillis());
            return new Confirmed(answer, have >= replicas.wanted() || isEnough(cluster, replicas, keeper, have));
        } catch (JedisRedirectionException moved) {
            return new Confirmed(call.script().run(cluster, call.keys(), call.args()), false);
        }
    }

    private static boolean isEnough(RedisClusterClient cluster, Replicas replicas, String keeper, long have) {
        var args =
                List.of(String.valueOf(have), String.valueOf(replicas.aloneFor().toMillis()));
        return ENOUGH.count(cluster, List.of(keeper), args) == 1;
    }
}
