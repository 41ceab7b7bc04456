package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * An organisation that reads, to see what a way of choosing is worth: eight segments (four departments of two levels), 25 people
 * in each, a nudge a week for two years. Whoever read twelve leaves, and somebody new takes their place. How helpful each of 40
 * nudges is to each segment begins at Beta(2, 3) and drifts by 0.05 a week (a random walk of its logit, standard deviation); 30 %
 * say nothing of it. Nobody wishes for anything.
 */
public final class Readers {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final int NUDGES = 40;
    private static final int WEEKS = 104;
    private static final int STAY = 12;
    private static final int PEOPLE = 25;
    private static final int K = 5;
    private static final double DRIFT = 0.05;
    private static final double SILENT = 0.3;

    private static final List<Segment> SEGMENTS = IntStream.range(0, 8)
            .mapToObj(i -> new Segment("department " + i / 2, i % 2 == 0 ? "mid" : "senior"))
            .toList();

    private static final List<Offer> PACK = IntStream.range(0, NUDGES)
            .mapToObj(i -> new Offer(new PromptId("nudge-" + i), List.of(), List.of(), true, Optional.empty()))
            .toList();

    private final Way way;
    private final Rule rule;
    private final Truth truth;
    private final RandomGenerator chance;
    private final Map<Heard, Counts> heard = new HashMap<>();
    private int helped;
    private int read;

    private Readers(Way way, Rule rule, long seed) {
        this.way = way;
        this.rule = rule;
        this.truth = new Truth(generator(seed));
        this.chance = generator(-seed);
    }

    /** Ways of choosing. */
    public enum Way {
        KITH,
        RANDOM,
        ROUND_ROBIN,
        ORACLE
    }

    /** The share of what was read that helped, said or not. */
    public static double helpful(Way way, long seed) {
        return helpful(way, Rule.TUNED, seed);
    }

    static double helpful(Way way, Rule rule, long seed) {
        var readers = new Readers(way, rule, seed);
        readers.run();
        return (double) readers.helped / readers.read;
    }

    private record Reader(Segment segment, Set<PromptId> seen) {}

    private void run() {
        var people = new ArrayList<Reader>();
        for (int week = 0; week < WEEKS; week++) {
            var known = way == Way.KITH ? Helpfulness.of(all(), at(week), rule) : Helpfulness.UNKNOWN;
            for (int i = 0; i < SEGMENTS.size() * PEOPLE; i++) {
                if (week == 0) {
                    people.add(new Reader(SEGMENTS.get(i % SEGMENTS.size()), new HashSet<>()));
                } else if ((week + i) % STAY == 0) {
                    people.set(i, new Reader(people.get(i).segment(), new HashSet<>()));
                }
                read(people.get(i), known, week);
            }
            truth.drift();
        }
    }

    private List<Heard> all() {
        return heard.entrySet().stream()
                .map(one -> new Heard(
                        one.getKey().prompt(),
                        one.getKey().segment(),
                        one.getKey().stretch(),
                        one.getValue()))
                .toList();
    }

    private static Instant at(int week) {
        return START.plus(Duration.ofDays(7L * week));
    }

    private void read(Reader reader, Helpfulness known, int week) {
        var taste = new Taste(List.of(), Optional.empty(), reader.segment().level(), Optional.of(reader.segment()));
        var left = new Fitting(taste, new Past(reader.seen(), Set.of())).of(PACK);
        var prompt = switch (way) {
            case KITH ->
                new Choice(taste, new Beliefs(rule, known, taste.segment()), K, chance)
                        .of(left)
                        .orElseThrow()
                        .prompt();
            case RANDOM -> left.get(chance.nextInt(left.size())).id();
            case ROUND_ROBIN -> left.getFirst().id();
            case ORACLE ->
                left.stream()
                        .map(Offer::id)
                        .max(Comparator.comparing(id -> truth.of(reader.segment(), id)))
                        .orElseThrow();
        };
        reader.seen().add(prompt);
        boolean helps = chance.nextDouble() < truth.of(reader.segment(), prompt);
        read++;
        helped += helps ? 1 : 0;
        if (chance.nextDouble() >= SILENT) {
            var key = new Heard(prompt, reader.segment(), Heard.stretch(at(week)), Counts.NONE);
            heard.merge(key, helps ? new Counts(1, 0) : new Counts(0, 1), Counts::plus);
        }
    }

    /** How helpful nudges really are. */
    private static final class Truth {

        private final Map<Segment, Map<PromptId, Double>> logits = new HashMap<>();
        private final RandomGenerator chance;

        Truth(RandomGenerator chance) {
            this.chance = chance;
            for (Segment segment : SEGMENTS) {
                var logitsOf = new HashMap<PromptId, Double>();
                PACK.forEach(offer -> logitsOf.put(offer.id(), logit(new Beta(2, 3).sample(chance))));
                logits.put(segment, logitsOf);
            }
        }

        double of(Segment segment, PromptId prompt) {
            return 1 / (1 + Math.exp(-logits.get(segment).get(prompt)));
        }

        void drift() {
            for (Segment segment : SEGMENTS) {
                for (Offer offer : PACK) {
                    logits.get(segment).merge(offer.id(), DRIFT * chance.nextGaussian(), Double::sum);
                }
            }
        }

        private static double logit(double p) {
            return Math.log(p / (1 - p));
        }
    }

    private static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
