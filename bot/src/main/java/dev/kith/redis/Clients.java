package dev.kith.redis;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.util.JedisURIHelper;

/** Clients by address: a Cluster where the server is of one, or where there are several. */
public final class Clients {

    private static final int MOST_CONNECTIONS = 64;

    /** A pipeline does not find out by itself that another node keeps a slot. */
    private static final Duration LOOKS_AT_TOPOLOGY = Duration.ofSeconds(1);

    private Clients() {}

    public static UnifiedJedis of(List<URI> nodes) {
        return nodes.size() == 1 && !isOfCluster(nodes.getFirst()) ? single(nodes.getFirst()) : cluster(nodes);
    }

    /** One address is enough to find a Cluster. */
    private static boolean isOfCluster(URI node) {
        try (var jedis = new Jedis(node)) {
            return jedis.info("cluster").contains("cluster_enabled:1");
        }
    }

    public static UnifiedJedis single(URI node) {
        return RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(node))
                .clientConfig(config(node))
                .poolConfig(pool())
                .build();
    }

    public static UnifiedJedis cluster(List<URI> nodes) {
        Set<HostAndPort> seeds =
                nodes.stream().map(JedisURIHelper::getHostAndPort).collect(Collectors.toSet());
        return RedisClusterClient.builder()
                .nodes(seeds)
                .clientConfig(config(nodes.getFirst()))
                .poolConfig(pool())
                .topologyRefreshPeriod(LOOKS_AT_TOPOLOGY)
                .build();
    }

    private static DefaultJedisClientConfig config(URI node) {
        var config = DefaultJedisClientConfig.builder().ssl("rediss".equals(node.getScheme()));
        String user = JedisURIHelper.getUser(node);
        String password = JedisURIHelper.getPassword(node);
        if (user != null) {
            config.user(user);
        }
        if (password != null) {
            config.password(password);
        }
        return config.build();
    }

    private static ConnectionPoolConfig pool() {
        var pool = new ConnectionPoolConfig();
        pool.setMaxTotal(MOST_CONNECTIONS);
        pool.setMaxIdle(MOST_CONNECTIONS);
        return pool;
    }
}
