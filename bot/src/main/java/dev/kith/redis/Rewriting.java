package dev.kith.redis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.util.Pool;

/**
 * Has the servers write their append-only files anew ({@code BGREWRITEAOF}): until then a file holds what was deleted. On a
 * Cluster every node is asked, replicas too.
 */
public final class Rewriting {

    /** How the servers took it. */
    public enum Begun {
        /** Each of them writes, or will as soon as it can. */
        YES,
        /** One is in the middle of it, from before: to be asked again when it is through. */
        NOT_YET,
        /** One forbids it. */
        FORBIDDEN
    }

    private static final Logger log = LoggerFactory.getLogger(Rewriting.class);

    private final UnifiedJedis jedis;

    public Rewriting(Redis redis) {
        this.jedis = redis.jedis();
    }

    public Begun begin() {
        var answers = ask(Rewriting::begin);
        return Stream.of(Begun.NOT_YET, Begun.FORBIDDEN)
                .filter(answers::contains)
                .findFirst()
                .orElse(Begun.YES);
    }

    private static Begun begin(Jedis server) {
        try {
            server.bgrewriteaof();
            return Begun.YES;
        } catch (JedisDataException e) {
            String said = String.valueOf(e.getMessage());
            if (said.contains("already in progress")) {
                return Begun.NOT_YET;
            }
            log.debug("BGREWRITEAOF was refused", e);
            return Begun.FORBIDDEN;
        }
    }

    /** Whether any of them still writes, or is about to. */
    public boolean isUnderWay() {
        return ask(server -> server.info("persistence")).stream()
                .anyMatch(
                        info -> info.contains("aof_rewrite_in_progress:1") || info.contains("aof_rewrite_scheduled:1"));
    }

    /** Whether the last one went well everywhere. */
    public boolean wentWell() {
        return ask(server -> server.info("persistence")).stream()
                .noneMatch(info -> info.contains("aof_last_bgrewrite_status:err"));
    }

    private <T> List<T> ask(Function<Jedis, T> question) {
        return servers().map(server -> over(server, question)).toList();
    }

    private Stream<Connection> servers() {
        return switch (jedis) {
            case RedisClusterClient cluster ->
                cluster.getClusterNodes().values().stream().map(Pool::getResource);
            case RedisClient alone -> Stream.of(alone.getPool().getResource());
            default -> throw new IllegalStateException("no such client: " + jedis.getClass());
        };
    }

    private static <T> T over(Connection connection, Function<Jedis, T> question) {
        try (connection) {
            return question.apply(new Jedis(connection));
        }
    }
}
