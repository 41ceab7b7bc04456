package dev.kith.delivery;

import dev.kith.delivery.Outbox.Claim;
import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import redis.clients.jedis.Response;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.XClaimParams;
import redis.clients.jedis.params.XPendingParams;
import redis.clients.jedis.params.XReadGroupParams;
import redis.clients.jedis.resps.StreamEntry;

/** What is in the outbox and in whose hands: one stream for each partition and workspace, read by one group. */
final class RedisBoxes {

    static final String GROUP = "couriers";

    private static final String COURIER = "courier";

    private final Redis redis;
    private final AtomicInteger turn = new AtomicInteger();

    RedisBoxes(Redis redis) {
        this.redis = redis;
    }

    /** The outbox of one partition and workspace. */
    private record Box(Partition partition, String workspace) {

        String stream() {
            return Rows.outbox(partition, workspace);
        }

        Claim claim(StreamEntry entry) {
            var fields = new Entry(entry.getID().toString(), entry.getFields());
            return new Claim(partition, workspace, fields, UUID.randomUUID().toString());
        }
    }

    /** Few hands ask few boxes; which ones changes from time to time. */
    List<Claim> fresh(int most) {
        var all = boxes();
        if (all.isEmpty() || most < 1) {
            return List.of();
        }
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        var asked = Stream.concat(all.subList(first, all.size()).stream(), all.subList(0, first).stream())
                .limit(most)
                .toList();
        var params = new XReadGroupParams().count(Math.max(1, most / asked.size()));
        var answers = redis.ask(
                asked,
                (ask, box) -> ask.xreadGroup(
                        GROUP, COURIER, params, Map.of(box.stream(), StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY)));
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < asked.size(); i++) {
            var box = asked.get(i);
            read(answers.get(i)).forEach(entry -> claims.add(box.claim(entry)));
        }
        return claims;
    }

    List<Claim> abandoned(Duration lease, int most) {
        var all = boxes();
        var params =
                new XPendingParams(StreamEntryID.MINIMUM_ID, StreamEntryID.MAXIMUM_ID, most).idle(lease.toMillis());
        var answers = redis.ask(all, (ask, box) -> ask.xpending(box.stream(), GROUP, params));
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < all.size(); i++) {
            var ids = list(answers.get(i)).stream()
                    .map(pending -> pending.getID())
                    .limit(Math.max(0, most - claims.size()))
                    .toArray(StreamEntryID[]::new);
            if (ids.length > 0) {
                claims.addAll(claim(all.get(i), lease, ids));
            }
        }
        return claims;
    }

    /** Redis 6.2 keeps an entry pending that was deleted meanwhile, and never hands it out again: acknowledge it. */
    private List<Claim> claim(Box box, Duration lease, StreamEntryID... ids) {
        var claimed =
                redis.jedis().xclaim(box.stream(), GROUP, COURIER, lease.toMillis(), new XClaimParams(), ids).stream()
                        .filter(entry -> entry != null && entry.getFields() != null)
                        .map(box::claim)
                        .toList();
        for (StreamEntryID id : ids) {
            if (claimed.stream().noneMatch(claim -> claim.entry().id().equals(id.toString()))
                    && redis.jedis().xrange(box.stream(), id, id).isEmpty()) {
                redis.jedis().xack(box.stream(), GROUP, id);
            }
        }
        return claimed;
    }

    boolean unsettled() {
        return redis.ask(boxes(), (ask, box) -> ask.xlen(box.stream())).stream().anyMatch(length -> length.get() > 0);
    }

    private List<Box> boxes() {
        var partitions = redis.partitions().all();
        var answers = redis.ask(partitions, (ask, partition) -> ask.smembers(Rows.workspaces(partition)));
        return partitions.stream()
                .flatMap(partition -> answers.get(partition.number()).get().stream()
                        .sorted()
                        .map(workspace -> new Box(partition, workspace)))
                .toList();
    }

    private static List<StreamEntry> read(Response<List<Map.Entry<String, List<StreamEntry>>>> answer) {
        return list(answer).stream().flatMap(one -> one.getValue().stream()).toList();
    }

    /** A stream that was never written to has no group yet. */
    private static <T> List<T> list(Response<List<T>> answer) {
        try {
            var list = answer.get();
            return list == null ? List.of() : list;
        } catch (JedisDataException e) {
            return nothing(e, List.of());
        }
    }

    static <T> T nothing(JedisDataException e, T nothing) {
        if (e.getMessage() == null || !e.getMessage().startsWith("NOGROUP")) {
            throw e;
        }
        return nothing;
    }
}
