package dev.kith.facts;

import dev.kith.redis.DeadLetters;
import dev.kith.redis.Entry;
import dev.kith.redis.Redis;
import dev.kith.redis.StreamGroup;
import dev.kith.redis.StreamGroups;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One reader's place in the fact log. A fact is acknowledged after its effect is durable elsewhere; until then it is told
 * again.
 */
public final class FactGroup {

    private final FactLog log;
    private final Redis redis;
    private final String name;
    private final StreamGroups streams;

    FactGroup(Redis redis, String name, FactLog log) {
        this.log = log;
        this.redis = redis;
        this.name = name;
        this.streams = new StreamGroups(redis, FactLog::stream, name);
    }

    /** Up to {@code most} facts of each partition: those nobody acknowledged within {@code lease} first, then new ones. */
    public List<Told> read(Duration lease, int most) {
        return Stream.concat(streams.abandoned("reader", lease, most).stream(), streams.read("reader", most).stream())
                .map(held -> new Told(held.stream(), held.entry(), log))
                .toList();
    }

    /** The effect of each of these is durable elsewhere, or it has none for this reader. */
    public void acknowledge(Collection<Told> told) {
        streams.acknowledge(told.stream()
                .map(one -> new StreamGroups.Held(one.stream(), one.entry()))
                .toList());
    }

    /** Whether this reader holds facts that it has not acknowledged. */
    public boolean unsettled() {
        return streams.pending() > 0;
    }

    /** How many facts this reader has still to acknowledge. */
    public long backlog() {
        return redis.partitions().all().stream()
                .map(streams::in)
                .mapToLong(StreamGroup::backlog)
                .sum();
    }

    /** How many were given up on. */
    public long dead() {
        return letters().mapToLong(DeadLetters::count).sum();
    }

    /** Tells every fact that was given up on again, and answers how many. */
    public long replay() {
        return letters()
                .mapToLong(letters -> letters.list(1_000).stream()
                        .filter(letter -> letters.replay(letter.id()))
                        .count())
                .sum();
    }

    /** The facts that were given up on, with the reason. */
    public List<Entry> deadLetters(int most) {
        return letters()
                .flatMap(letters -> letters.list(most).stream())
                .limit(most)
                .toList();
    }

    private Stream<DeadLetters> letters() {
        return redis.partitions().all().stream()
                .map(FactLog::stream)
                .map(stream -> new DeadLetters(redis, stream, name));
    }

    /** A fact in a reader's hand. */
    public record Told(StreamGroup stream, Entry entry, FactLog log) {

        /** What it says; an {@link IllegalStateException} where nobody tells facts of its type any more. */
        public Fact fact() {
            return log.read(entry);
        }

        /** Its effect is durable elsewhere, or it has none for this reader. */
        public void acknowledge() {
            stream.acknowledge(entry);
        }

        /** It cannot have its effect; kept with the reason. */
        public void bury(String reason) {
            stream.bury(entry, reason);
        }

        public long attempts() {
            return stream.attempts(entry);
        }
    }
}
