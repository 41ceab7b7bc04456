package dev.kith.redis;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.XPendingParams;
import redis.clients.jedis.params.XReadGroupParams;

/** One group's view of a stream in each partition; all of them are asked in one round trip. */
public final class StreamGroups {

    private final Redis redis;
    private final List<StreamGroup> all;

    /** Opens {@code group} on the stream that {@code stream} names in each partition. */
    public StreamGroups(Redis redis, Function<Partition, String> stream, String group) {
        this.redis = redis;
        this.all = redis.partitions().all().stream()
                .map(partition -> new StreamGroup(redis, stream.apply(partition), group))
                .toList();
    }

    /** An entry in the hands of a consumer. */
    public record Held(StreamGroup stream, Entry entry) {}

    public StreamGroup in(Partition partition) {
        return all.get(partition.number());
    }

    public int count() {
        return all.size();
    }

    /** As {@link StreamGroup#read}, {@code most} of each stream. */
    public List<Held> read(String consumer, int most) {
        return asked(pipeline -> unseen(pipeline, consumer, most));
    }

    /** As {@link StreamGroup#abandoned}, {@code most} of each stream. */
    public List<Held> abandoned(String consumer, Duration idle, int most) {
        return asked(pipeline -> abandoned(pipeline, consumer, idle, most));
    }

    /** What was {@link #abandoned}, and after it what there is to {@link #read}, asked together. */
    public List<Held> next(String consumer, Duration idle, int most) {
        return asked(pipeline -> {
            var abandoned = abandoned(pipeline, consumer, idle, most);
            var unseen = unseen(pipeline, consumer, most);
            return () -> Stream.concat(abandoned.get(), unseen.get());
        });
    }

    private Supplier<Stream<Held>> unseen(AbstractPipeline pipeline, String consumer, int most) {
        var params = new XReadGroupParams().count(most);
        var answers = ask(pipeline, one -> pipeline.xreadGroup(one.group(), consumer, params, one.unseen()));
        return () -> answers.stream()
                .flatMap(answer -> held(answer, answer.or(StreamGroup::entries, one -> one.read(consumer, most))));
    }

    /** Whose lease is over is asked together; what there is of it, rarely anything, one by one. */
    private Supplier<Stream<Held>> abandoned(AbstractPipeline pipeline, String consumer, Duration idle, int most) {
        var first = StreamEntryID.MINIMUM_ID;
        var any = new XPendingParams(first, StreamEntryID.MAXIMUM_ID, 1).idle(idle.toMillis());
        var answers = ask(pipeline, one -> pipeline.xpending(one.stream(), one.group(), any));
        return () -> answers.stream()
                .filter(answer -> answer.or(pending -> !pending.isEmpty(), one -> false))
                .flatMap(answer -> held(answer, answer.of().abandoned(consumer, idle, most)));
    }

    /** As {@link StreamGroup#acknowledge}, of many. */
    public void acknowledge(Collection<Held> all) {
        redis.ask(
                        all,
                        (ask, one) -> ask.xack(
                                one.stream().stream(),
                                one.stream().group(),
                                new StreamEntryID(one.entry().id())))
                .forEach(Response::get);
    }

    /** As {@link StreamGroup#pending}, of all streams. */
    public long pending() {
        try (var pipeline = redis.jedis().pipelined()) {
            var answers = ask(pipeline, one -> pipeline.xpending(one.stream(), one.group()));
            pipeline.sync();
            return answers.stream()
                    .mapToLong(answer -> answer.or(summary -> summary == null ? 0 : summary.getTotal(), one -> 0L))
                    .sum();
        }
    }

    private static Stream<Held> held(Answer<?> answer, List<Entry> entries) {
        return entries.stream().map(entry -> new Held(answer.of(), entry));
    }

    private List<Held> asked(Function<AbstractPipeline, Supplier<Stream<Held>>> questions) {
        Supplier<Stream<Held>> answers;
        try (var pipeline = redis.jedis().pipelined()) {
            answers = questions.apply(pipeline);
            pipeline.sync();
        }
        return answers.get().toList();
    }

    private <T> List<Answer<T>> ask(AbstractPipeline pipeline, Function<StreamGroup, Response<T>> question) {
        return all.stream().map(one -> new Answer<>(one, question.apply(one))).toList();
    }

    /** What one of them answered. */
    private record Answer<T>(StreamGroup of, Response<T> response) {

        /** What the answer says; where the stream and its group are gone, what {@code gone} says. */
        <R> R or(Function<T, R> says, Function<StreamGroup, R> gone) {
            try {
                return says.apply(response.get());
            } catch (JedisDataException e) {
                if (!StreamGroup.isGone(e)) {
                    throw e;
                }
                return gone.apply(of);
            }
        }
    }
}
