package dev.kith.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.XClaimParams;
import redis.clients.jedis.params.XPendingParams;
import redis.clients.jedis.params.XReadGroupParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * A consumer group's view of one stream. What a consumer has read is its own until it is acknowledged; what a dead
 * consumer held is found by {@link #abandoned}. An entry that keeps failing is {@linkplain #bury buried} in the
 * group's {@link DeadLetters}.
 */
public final class StreamGroup {

    private static final Script BURY = Script.beside(StreamGroup.class, "bury.lua");

    private final UnifiedJedis jedis;
    private final String stream;
    private final String group;

    /** Opens the group, creating it before the stream's first entry where it is new. */
    public StreamGroup(Redis redis, String stream, String group) {
        this.jedis = redis.jedis();
        this.stream = stream;
        this.group = group;
        create();
    }

    /** Ends the groups of a stream whose name {@code gone} picks; what they had not acknowledged is no longer kept for them. */
    public static void end(Redis redis, String stream, Predicate<String> gone) {
        names(redis, stream).stream()
                .filter(gone)
                .forEach(group -> redis.jedis().xgroupDestroy(stream, group));
    }

    /** The names of the groups of a stream; none where there is no such stream. */
    public static List<String> names(Redis redis, String stream) {
        return redis.jedis().exists(stream)
                ? redis.jedis().xinfoGroups(stream).stream()
                        .map(group -> group.getName())
                        .toList()
                : List.of();
    }

    public String stream() {
        return stream;
    }

    public String group() {
        return group;
    }

    /** Entries that no consumer of the group has seen, oldest first. */
    public List<Entry> read(String consumer, int most) {
        try {
            return unseen(consumer, most);
        } catch (JedisDataException e) {
            if (!isGone(e)) {
                throw e;
            }
            create();
            return unseen(consumer, most);
        }
    }

    /** Entries that some consumer read at least {@code idle} ago (machine time, Redis' own) and never acknowledged. */
    public List<Entry> abandoned(String consumer, Duration idle, int most) {
        var ids = jedis
                .xpending(
                        stream,
                        group,
                        new XPendingParams()
                                .idle(idle.toMillis())
                                .start(StreamEntryID.MINIMUM_ID)
                                .end(StreamEntryID.MAXIMUM_ID)
                                .count(most))
                .stream()
                .map(pending -> pending.getID())
                .toArray(StreamEntryID[]::new);
        if (ids.length == 0) {
            return List.of();
        }
        var claimed = jedis.xclaim(stream, group, consumer, idle.toMillis(), new XClaimParams(), ids).stream()
                .filter(entry -> entry != null && entry.getFields() != null)
                .map(entry -> new Entry(entry.getID().toString(), entry.getFields()))
                .toList();
        forgetDeleted(ids, claimed);
        return claimed;
    }

    /** Says that the entry is still in the hands of {@code consumer}; nothing where it is through with it. */
    public void renew(String consumer, Entry entry) {
        jedis.xclaimJustId(stream, group, consumer, 0, new XClaimParams(), new StreamEntryID(entry.id()));
    }

    /** How often this entry was handed to a consumer; 0 where it is not pending. */
    public long attempts(Entry entry) {
        var id = new StreamEntryID(entry.id());
        return jedis.xpending(stream, group, new XPendingParams(id, id, 1)).stream()
                .mapToLong(pending -> pending.getDeliveredTimes())
                .findFirst()
                .orElse(0);
    }

    /** The effect of this entry is durable elsewhere: this group is through with it. The entry stays for the others. */
    public void acknowledge(Entry entry) {
        jedis.xack(stream, group, new StreamEntryID(entry.id()));
    }

    /** As {@link #acknowledge}, for a stream that has no other group: the entry goes. */
    public void finish(Entry entry) {
        acknowledge(entry);
        jedis.xdel(stream, new StreamEntryID(entry.id()));
    }

    /** Moves the entry out of the way, with the reason, in one step; it can be {@linkplain DeadLetters replayed}. */
    public void bury(Entry entry, String reason) {
        BURY.run(
                jedis,
                List.of(stream, DeadLetters.key(stream, group)),
                List.of(group, entry.id(), reason.length() > 500 ? reason.substring(0, 500) : reason));
    }

    /** How many entries were handed to a consumer and not acknowledged. */
    public long pending() {
        var summary = jedis.xpending(stream, group);
        return summary == null ? 0 : summary.getTotal();
    }

    /** How many entries this group has still to acknowledge: read and not acknowledged, plus not read yet. */
    public long backlog() {
        var info = jedis.xinfoGroups(stream).stream()
                .filter(one -> one.getName().equals(group))
                .findFirst();
        if (info.isEmpty()) {
            return jedis.xlen(stream);
        }
        var last = info.get().getLastDeliveredId();
        long unread = jedis.xrange(stream, "(" + last, "+", 10_000).size();
        return info.get().getPending() + unread;
    }

    /** When the oldest entry was appended that this group has still to acknowledge (machine time, Redis' own). */
    public Optional<Instant> oldest() {
        var summary = jedis.xpending(stream, group);
        if (summary != null && summary.getTotal() > 0) {
            return Optional.of(Instant.ofEpochMilli(summary.getMinId().getTime()));
        }
        return jedis.xinfoGroups(stream).stream()
                .filter(one -> one.getName().equals(group))
                .flatMap(one -> jedis.xrange(stream, "(" + one.getLastDeliveredId(), "+", 1).stream())
                .findFirst()
                .map(entry -> Instant.ofEpochMilli(entry.getID().getTime()));
    }

    /** Whether Redis says that there is no such stream, or no such group. */
    static boolean isGone(JedisDataException e) {
        return e.getMessage() != null && e.getMessage().startsWith("NOGROUP");
    }

    private List<Entry> unseen(String consumer, int most) {
        return entries(jedis.xreadGroup(group, consumer, new XReadGroupParams().count(most), unseen()));
    }

    /** What {@code XREADGROUP} is asked for: what no consumer of the group has seen. */
    Map<String, StreamEntryID> unseen() {
        return Map.of(stream, StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY);
    }

    /** What it answers for one stream. */
    static List<Entry> entries(@Nullable List<Map.Entry<String, List<StreamEntry>>> read) {
        return read == null || read.isEmpty()
                ? List.of()
                : read.getFirst().getValue().stream()
                        .map(entry -> new Entry(entry.getID().toString(), entry.getFields()))
                        .toList();
    }

    /** Redis 6.2 keeps an entry pending that was deleted meanwhile, and never hands it out again: acknowledge it. */
    private void forgetDeleted(StreamEntryID[] ids, List<Entry> claimed) {
        for (StreamEntryID id : ids) {
            boolean here = claimed.stream().anyMatch(entry -> entry.id().equals(id.toString()));
            if (!here && jedis.xrange(stream, id, id).isEmpty()) {
                jedis.xack(stream, group, id);
            }
        }
    }

    /** Opens the group before the first entry that the stream still has; nothing where it is there. */
    void create() {
        try {
            jedis.xgroupCreate(stream, group, new StreamEntryID(0, 0), true);
        } catch (JedisDataException e) {
            if (e.getMessage() == null || !e.getMessage().startsWith("BUSYGROUP")) {
                throw e;
            }
        }
    }
}
