package dev.kith.facts;

import dev.kith.redis.DeadLetters;
import dev.kith.redis.Entry;
import dev.kith.redis.Redis;
import dev.kith.redis.StreamGroup;
import dev.kith.redis.StreamGroups;
import dev.kith.redis.StreamLanes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader's place in the fact log. A fact is acknowledged after its effect is durable elsewhere; until then it is told
 * again.
 */
public final class FactGroup {

    /** A fact that cannot be heard by now will not be later. */
    private static final int MOST_TELLINGS = 5;

    /** Names the one reader that a fact is told to again. */
    private static final String ONLY = "only";

    private static final Logger log = LoggerFactory.getLogger(FactGroup.class);

    private final FactLog facts;
    private final Redis redis;
    private final String name;
    private final StreamGroups streams;

    FactGroup(Redis redis, String name, FactLog facts) {
        this.facts = facts;
        this.redis = redis;
        this.name = name;
        this.streams = new StreamGroups(redis, FactLog::stream, name);
    }

    /** Up to {@code most} facts of each partition: those nobody acknowledged within {@code lease} first, then new ones. */
    public List<Told> read(Duration lease, int most) {
        return mine(streams.next("reader", lease, most).stream()
                .map(held -> new Told(held.stream(), held.entry(), facts))
                .toList());
    }

    /**
     * As {@link #read}, where the order of facts matters: {@code reader} is this node, {@code waiting} the key of what waits for a time of
     * its own, as {@link StreamLanes} reads it.
     */
    public FactLanes lanes(String reader, Function<StreamGroup, String> waiting) {
        return new FactLanes(new StreamLanes(redis, FactLog::stream, name, reader, waiting), facts, this);
    }

    /** Without those that are told again to another reader alone, which mean nothing to this one. */
    List<Told> mine(List<Told> all) {
        var parts = all.stream().collect(Collectors.partitioningBy(told -> told.isFor(name)));
        acknowledge(parts.getOrDefault(false, List.of()));
        return parts.getOrDefault(true, List.of());
    }

    /**
     * How facts are told.
     *
     * @param lease as of {@link #read}
     * @param most as of {@link #read}
     * @param hands what is told beside each other is told by them
     */
    public record Telling(Duration lease, int most, Executor hands) {

        /** One fact after another. */
        public Telling(Duration lease, int most) {
            this(lease, most, Runnable::run);
        }
    }

    /**
     * Reads as {@link #read} does and tells each fact to {@code hearer}, whose effect is durable when it returns: those of a
     * partition one after another, those of several beside each other. One that cannot be heard holds back no other: it is told
     * again, and in the end given up on.
     *
     * @return how many facts there were
     */
    public int tell(Telling telling, Consumer<Fact> hearer) {
        var all = read(telling.lease(), telling.most());
        var told = all.stream().collect(Collectors.groupingBy(Told::stream)).values().stream()
                .map(some -> CompletableFuture.runAsync(() -> tell(some, hearer), telling.hands()))
                .toList();
        end(CompletableFuture.allOf(told.toArray(CompletableFuture<?>[]::new)));
        return all.size();
    }

    private void tell(List<Told> some, Consumer<Fact> hearer) {
        acknowledge(some.stream().filter(told -> isHeard(told, hearer)).toList());
    }

    /** When all are told, what went wrong with one of them goes on its way as it came. */
    private static void end(CompletableFuture<Void> told) {
        try {
            told.join();
        } catch (CompletionException e) {
            var cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException failed ? failed : e;
        }
    }

    private boolean isHeard(Told told, Consumer<Fact> hearer) {
        try {
            hearer.accept(told.fact());
            return true;
        } catch (RuntimeException e) {
            String what = e.getClass().getName();
            log.warn(
                    "A fact could not be heard and is told again (reader: {}, entry: {}): {}",
                    name,
                    told.entry().id(),
                    what);
            if (told.attempts() >= MOST_TELLINGS) {
                told.bury("cannot be heard: " + what);
            }
            return false;
        }
    }

    /** The effect of each of these is durable elsewhere, or it has none for this reader. */
    public void acknowledge(Collection<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        streams.acknowledge(told.stream()
                .map(one -> new StreamGroups.Held(one.stream(), one.entry()))
                .toList());
    }

    /** Whether this reader holds facts that it has not acknowledged. */
    public boolean unsettled() {
        return pending() > 0;
    }

    /** How many facts this reader was handed and has not acknowledged. */
    public long pending() {
        return streams.pending();
    }

    /** How many facts this reader has still to acknowledge. */
    public long backlog() {
        return redis.partitions().all().stream()
                .map(streams::in)
                .mapToLong(StreamGroup::backlog)
                .sum();
    }

    /** How long the oldest fact waits that this reader has still to acknowledge (machine time); empty where none does. */
    public Optional<Duration> lag(Instant machine) {
        return redis.partitions().all().stream()
                .map(streams::in)
                .flatMap(stream -> stream.oldest().stream())
                .min(Comparator.naturalOrder())
                .map(oldest -> Duration.between(oldest, machine))
                .map(lag -> lag.isNegative() ? Duration.ZERO : lag);
    }

    /** How many were given up on. */
    public long dead() {
        return letters().mapToLong(DeadLetters::count).sum();
    }

    /** Tells every fact that was given up on again, and answers how many. */
    public long replay() {
        return letters()
                .mapToLong(letters -> letters.list(1_000).stream()
                        .filter(letter -> letters.replayForGroup(letter.id()))
                        .count())
                .sum();
    }

    /** The facts that were given up on, with the reason. */
    public List<DeadFact> deadLetters(int most) {
        return letters()
                .flatMap(letters -> letters.list(most).stream())
                .limit(most)
                .map(letter -> new DeadFact(letter, facts))
                .toList();
    }

    private Stream<DeadLetters> letters() {
        return redis.partitions().all().stream()
                .map(FactLog::stream)
                .map(stream -> new DeadLetters(redis, stream, name));
    }

    /** A fact in a reader's hand. */
    public record Told(StreamGroup stream, Entry entry, FactLog log) {

        /** The name of what happened, without reading the rest. */
        public String type() {
            return entry.get("type");
        }

        /** What it says; an {@link IllegalStateException} where nobody tells facts of its type any more. */
        public Fact fact() {
            return log.read(entry);
        }

        boolean isFor(String group) {
            return entry.fields().getOrDefault(ONLY, group).equals(group);
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
