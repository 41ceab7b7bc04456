package dev.kith.redis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/**
 * The connection that every store is built with: the client (single server or Cluster) and the partitions.
 *
 * @param replicas how many replicas must have a write that cannot be taken back before it is acted on
 */
public record Redis(UnifiedJedis jedis, Partitions partitions, Replicas replicas) implements AutoCloseable {

    private static final int SCANNED_AT_ONCE = 1_000;
    private static final int FIELDS_AT_ONCE = 5_000;

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

    /**
     * The keys of a kind in all partitions, by a pattern of what follows the hash tag: {@code due:*}. It walks through all that
     * there is, so it is for what is done by night or once in a while.
     */
    public List<String> keys(String pattern) {
        return scanned(pattern, jedis::scan);
    }

    /**
     * All fields of a hash that may be a large one, each once: in pages, so that nobody else waits for all of it. Nobody may change it
     * meanwhile.
     */
    public Map<String, String> fields(String key) {
        var params = new ScanParams().count(FIELDS_AT_ONCE);
        var fields = new HashMap<String, String>();
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            var page = jedis.hscan(key, cursor, params);
            page.getResult().forEach(field -> fields.put(field.getKey(), field.getValue()));
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return fields;
    }

    /** Deletes keys, of whatever partitions. */
    public void delete(Collection<String> keys) {
        ask(keys, (ask, key) -> ask.unlink(key)).forEach(Response::get);
    }

    /** The keys of all streams; it, too, walks through all that there is. */
    List<String> streams() {
        return scanned("*", (cursor, params) -> jedis.scan(cursor, params, "stream"));
    }

    private List<String> scanned(String pattern, BiFunction<String, ScanParams, ScanResult<String>> scan) {
        var patterns = jedis instanceof RedisClusterClient
                ? partitions.all().stream().map(home -> home.key(pattern)).toList()
                : List.of("kith:{p*}:" + pattern);
        return patterns.stream()
                .flatMap(one -> matching(one, scan).stream())
                .distinct()
                .toList();
    }

    private static List<String> matching(String pattern, BiFunction<String, ScanParams, ScanResult<String>> scan) {
        var params = new ScanParams().match(pattern).count(SCANNED_AT_ONCE);
        var found = new ArrayList<String>();
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            var page = scan.apply(cursor, params);
            found.addAll(page.getResult());
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return found;
    }

    @Override
    public void close() {
        jedis.close();
    }
}
