package dev.kith.redis;

import java.util.List;
import redis.clients.jedis.StreamEntryID;

/** What was given up on, with its reason, for one stream; kept until somebody replays it. */
public final class DeadLetters {

    private static final Script REPLAY = Script.beside(DeadLetters.class, "replay.lua");

    private final Redis redis;
    private final String stream;

    public DeadLetters(Redis redis, String stream) {
        this.redis = redis;
        this.stream = stream;
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
        return REPLAY.count(redis.jedis(), List.of(dead(), stream), List.of(id)) == 1;
    }

    private String dead() {
        return stream + ":dead";
    }
}
