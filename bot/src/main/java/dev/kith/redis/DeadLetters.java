package dev.kith.redis;

import java.util.List;
import redis.clients.jedis.StreamEntryID;

/** What one group of a stream gave up on, each with its reason; kept until somebody replays it. */
public final class DeadLetters {

    private static final Script REPLAY = Script.beside(DeadLetters.class, "replay.lua");

    private final Redis redis;
    private final String stream;
    private final String group;

    public DeadLetters(Redis redis, String stream, String group) {
        this.redis = redis;
        this.stream = stream;
        this.group = group;
    }

    /** Where the dead letters of a group of a stream are. */
    public static String key(String stream, String group) {
        return stream + ":dead:" + group;
    }

    public long count() {
        return redis.jedis().xlen(dead());
    }

    /** The oldest {@code most}; each has the field {@code dead.reason}. */
    public List<Entry> list(int most) {
        return redis.jedis().xrange(dead(), (StreamEntryID) null, null, most).stream()
                .map(entry -> new Entry(entry.getID().toString(), entry.getFields()))
                .toList();
    }

    /** Appends the letter to its stream again, as new, and takes it from here; false where it is gone already. */
    public boolean replay(String id) {
        return replay(id, "");
    }

    /** The same of a stream that other groups read, too: the field {@code only} says that it is for this one. */
    public boolean replayForGroup(String id) {
        return replay(id, group);
    }

    private boolean replay(String id, String only) {
        return REPLAY.count(redis.jedis(), List.of(dead(), stream), List.of(id, only)) == 1;
    }

    private String dead() {
        return key(stream, group);
    }
}
