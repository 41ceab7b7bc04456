package dev.kith.redis;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

/** What to do with a server that could lose what it acknowledged. */
public enum Durability {
    REFUSE,
    WARN;

    private static final Logger log = LoggerFactory.getLogger(Durability.class);

    /**
     * Reads the servers' settings; a server that forbids it counts as one that could lose work. Of a Cluster some may be away:
     * it goes on without them.
     */
    void check(List<URI> nodes) {
        var answered =
                nodes.stream().map(Durability::faults).flatMap(Optional::stream).toList();
        if (answered.isEmpty()) {
            throw new StoreRefused("no Redis answers at " + addresses(nodes) + " (KITH_REDIS_URL)");
        }
        var faults = answered.stream().flatMap(List::stream).distinct().toList();
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

    /** Empty where the server is away. */
    private static Optional<List<String>> faults(URI node) {
        var faults = new ArrayList<String>();
        try (var jedis = new Jedis(node)) {
            expect(jedis, "appendonly", "yes", faults);
            expect(jedis, "appendfsync", "always", faults);
            expect(jedis, "maxmemory-policy", "noeviction", faults);
        } catch (JedisConnectionException e) {
            log.warn("A Redis does not answer: {}", addresses(List.of(node)), e);
            return Optional.empty();
        }
        return Optional.of(faults);
    }

    private static String addresses(List<URI> nodes) {
        return nodes.stream().map(node -> node.getHost() + ":" + node.getPort()).collect(Collectors.joining(", "));
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
