package dev.kith.redis;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XTrimParams;

/** Takes entries out of a stream whoever has still to read them, and out of the dead letters of its groups. */
public final class Streams {

    private static final Script REBUILD = Script.beside(Streams.class, "rebuild.lua");
    private static final int PAGE = 1_000;

    private final Redis redis;

    public Streams(Redis redis) {
        this.redis = redis;
    }

    /**
     * Deletes every entry that {@code theirs} picks from a stream of each partition. Each group acknowledges it first: Redis 6.2
     * would keep it pending for ever.
     *
     * @return how many entries went
     */
    public int erase(Function<Partition, String> stream, Predicate<Entry> theirs) {
        var streams = redis.partitions().all().stream().map(stream).toList();
        var dead = redis.keys("*:dead:*").stream()
                .filter(key -> streams.stream().anyMatch(one -> key.startsWith(DeadLetters.key(one, ""))))
                .toList();
        return Stream.concat(streams.stream(), dead.stream())
                .mapToInt(one -> eraseIn(one, theirs))
                .sum();
    }

    /** The same of one stream; not of what its groups gave up on. */
    public int eraseIn(String stream, Predicate<Entry> theirs) {
        var groups = StreamGroup.names(redis, stream);
        int count = 0;
        var page = page(stream, "-");
        while (!page.isEmpty()) {
            var ids = page.stream()
                    .filter(theirs)
                    .map(entry -> new StreamEntryID(entry.id()))
                    .toArray(StreamEntryID[]::new);
            delete(stream, groups, ids);
            count += ids.length;
            page = page(stream, "(" + page.getLast().id());
        }
        return count;
    }

    private void delete(String stream, List<String> groups, StreamEntryID... ids) {
        if (ids.length > 0) {
            groups.forEach(group -> redis.jedis().xack(stream, group, ids));
            redis.jedis().xdel(stream, ids);
        }
    }

    /**
     * Writes every stream anew with what it holds. Redis only marks a deleted entry: its words stay, also in an append-only file
     * that is written anew, as long as any of its neighbours is there.
     */
    public void rebuild() {
        redis.streams().forEach(stream -> REBUILD.run(redis.jedis(), List.of(stream), List.of()));
    }

    /**
     * Deletes what was appended before {@code oldest} (machine time, as ids of entries are), whoever has still to read it.
     *
     * @return how many entries went
     */
    public int expire(String stream, Instant oldest) {
        var groups = StreamGroup.names(redis, stream);
        var end = oldest.toEpochMilli() + "-0";
        int expired = 0;
        var page = redis.jedis().xrange(stream, "-", "(" + end, PAGE);
        while (!page.isEmpty()) {
            var ids = page.stream().map(entry -> entry.getID()).toArray(StreamEntryID[]::new);
            delete(stream, groups, ids);
            expired += ids.length;
            page = redis.jedis().xrange(stream, "-", "(" + end, PAGE);
        }
        return expired;
    }

    /**
     * Deletes the dead letters of every stream that were buried before {@code oldest} (machine time).
     *
     * @return how many went
     */
    public long expireDeadLetters(Instant oldest) {
        var params = new XTrimParams().minId(oldest.toEpochMilli() + "-0").exactTrimming();
        return redis.keys("*:dead:*").stream()
                .mapToLong(dead -> redis.jedis().xtrim(dead, params))
                .sum();
    }

    private List<Entry> page(String stream, String after) {
        return redis.jedis().xrange(stream, after, "+", PAGE).stream()
                .map(entry -> new Entry(entry.getID().toString(), entry.getFields()))
                .toList();
    }
}
