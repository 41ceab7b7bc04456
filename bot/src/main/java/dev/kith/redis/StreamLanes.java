package dev.kith.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/**
 * One group's view of a stream in each partition, where order matters: each stream is a lane that one reader has at a time, and it
 * is handed the oldest entries that are not finished, in their order, however often they were read before; but for those that wait for
 * a time of their own. A reader that is silent for longer than it took the lane for has lost it.
 */
public final class StreamLanes {

    private static final Script TAKE = Script.beside(StreamLanes.class, "take-lane.lua");
    private static final Script KEEP = Script.beside(StreamLanes.class, "keep-lane.lua");
    private static final Script LEAVE = Script.beside(StreamLanes.class, "leave-lane.lua");

    private final Redis redis;
    private final String reader;
    private final Function<StreamGroup, String> waiting;
    private final List<StreamGroup> streams;

    /**
     * {@code reader} is this node, other than every other; {@code waiting} names the hash, in the same partition, that says by entry
     * id how often it failed, when it may go (milliseconds, machine time), and whatever else, with colons between.
     */
    public StreamLanes(
            Redis redis,
            Function<Partition, String> stream,
            String group,
            String reader,
            Function<StreamGroup, String> waiting) {
        this.redis = redis;
        this.reader = reader;
        this.waiting = waiting;
        this.streams = redis.partitions().all().stream()
                .map(partition -> new StreamGroup(redis, stream.apply(partition), group))
                .toList();
    }

    /** The stream of each partition. */
    public List<StreamGroup> streams() {
        return streams;
    }

    /** A lane in this reader's hands: what is to be done, oldest first. */
    public record Lane(StreamGroup stream, List<Entry> entries) {}

    /** The lanes that have anything to do and are free, or this reader's own, up to {@code most} entries of each; asked together. */
    public List<Lane> take(Duration lease, int most, Instant machine) {
        var args = args(lease, most, machine);
        var answers = redis.ask(streams, (ask, stream) -> ask.evalsha(TAKE.sha1(), keys(stream), with(stream, args)));
        return IntStream.range(0, streams.size())
                .mapToObj(i -> new Lane(streams.get(i), entries(streams.get(i), answers.get(i), args)))
                .filter(lane -> !lane.entries().isEmpty())
                .toList();
    }

    /** What is to be done in a lane of this reader's after it has done what it could; nothing where there is no more. */
    public Lane next(Lane lane, Duration lease, int most, Instant machine) {
        var args = args(lease, most, machine);
        var stream = lane.stream();
        return new Lane(stream, entries(TAKE.run(redis.jedis(), keys(stream), with(stream, args))));
    }

    /** Says that the lane is still in this reader's hands; false where it was silent for too long, and has it no more. */
    public boolean keep(Lane lane, Duration lease) {
        return KEEP.count(
                        redis.jedis(), List.of(lane(lane.stream())), List.of(reader, String.valueOf(lease.toMillis())))
                == 1;
    }

    /** This reader does nothing in the lane for now. */
    public void leave(Lane lane) {
        LEAVE.run(redis.jedis(), List.of(lane(lane.stream())), List.of(reader));
    }

    /** A group that is gone with its stream is opened again, and has nothing to do. */
    private List<Entry> entries(StreamGroup stream, Response<Object> answer, List<String> args) {
        try {
            return entries(answered(stream, answer, args));
        } catch (JedisDataException e) {
            if (!String.valueOf(e.getMessage()).contains("NOGROUP")) {
                throw e;
            }
            stream.create();
            return List.of();
        }
    }

    /** A server that does not know the script yet is told it with the next question. */
    private @Nullable Object answered(StreamGroup stream, Response<Object> answer, List<String> args) {
        try {
            return answer.get();
        } catch (JedisNoScriptException e) {
            return TAKE.run(redis.jedis(), keys(stream), with(stream, args));
        }
    }

    private List<String> keys(StreamGroup stream) {
        return List.of(stream.stream(), lane(stream), waiting.apply(stream));
    }

    private static List<String> args(Duration lease, int most, Instant machine) {
        return List.of(String.valueOf(lease.toMillis()), String.valueOf(most), String.valueOf(machine.toEpochMilli()));
    }

    private List<String> with(StreamGroup stream, List<String> args) {
        return Stream.concat(Stream.of(stream.group(), reader), args.stream()).toList();
    }

    private static String lane(StreamGroup stream) {
        return stream.stream() + ":lane:" + stream.group();
    }

    private static List<Entry> entries(@Nullable Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(one -> entry((List<?>) one)).toList()
                : List.of();
    }

    private static Entry entry(List<?> idAndFields) {
        var fields = (List<?>) idAndFields.get(1);
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < fields.size(); i += 2) {
            named.put(text(fields.get(i)), text(fields.get(i + 1)));
        }
        return new Entry(text(idAndFields.get(0)), named);
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
