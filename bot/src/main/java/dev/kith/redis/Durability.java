package dev.kith.redis;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisDataException;

/** What to do with a server that could lose what it acknowledged. */
public enum Durability {
    REFUSE,
    WARN;

    private static final Logger log = LoggerFactory.getLogger(Durability.class);

    /**
     * Reads the server's settings; a server that forbids it counts as one that could lose work. So does a master of a Cluster
     * without {@code replicas}.
     */
    void check(List<URI> nodes, int replicas) {
        var faults = nodes.stream()
                .flatMap(node -> faults(node, replicas).stream())
                .distinct()
                .toList();
        if (faults.isEmpty()) {
            return;
        }
        String words = "Redis could lose acknowledged work: " + String.join("; ", faults);
        if (this == REFUSE) {
            throw new StoreRefused(
                    words + ". Change the server's settings, or set KITH_REDIS_DURABILITY=warn to go on all the same");
        }
        log.warn(words);
    }

    private static List<String> faults(URI node, int replicas) {
        var faults = new ArrayList<String>();
        try (var jedis = new Jedis(node)) {
            expect(jedis, "appendonly", "yes", faults);
            expect(jedis, "appendfsync", "always", faults);
            expect(jedis, "maxmemory-policy", "noeviction", faults);
            expectReplicas(jedis, node, replicas, faults);
        }
        return faults;
    }

    /** While a master has too few, nothing is sent to the people that it keeps. */
    private static void expectReplicas(Jedis jedis, URI node, int replicas, List<String> faults) {
        var replication = jedis.info("replication");
        if (replicas > 0
                && jedis.info("cluster").contains("cluster_enabled:1")
                && replication.contains("role:master")) {
            int found = replication
                    .lines()
                    .filter(line -> line.startsWith("connected_slaves:"))
                    .mapToInt(line -> Integer.parseInt(
                            line.substring(line.indexOf(':') + 1).strip()))
                    .findFirst()
                    .orElse(0);
            if (found < replicas) {
                faults.add("the master at " + node.getHost() + ":" + node.getPort() + " has " + found
                        + " replicas (valid: " + replicas + " or more; kith.redis.replicas: 0 goes without)");
            }
        }
    }

    private static void expect(Jedis jedis, String setting, String wanted, List<String> faults) {
        try {
            String found = jedis.configGet(setting).get(setting);
            if (!wanted.equals(found)) {
                faults.add(setting + " is " + found + " (valid: " + wanted + ")");
            }
        } catch (JedisDataException e) {
            log.debug("CONFIG GET {} was refused", setting, e);
            faults.add(setting + " is unknown, as the server forbids CONFIG GET (valid: " + wanted + ")");
        }
    }
}
