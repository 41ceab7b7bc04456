package dev.kith.disclosure;

import dev.kith.disclosure.Round.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Somebody who looks at small teams every day of a week in which answers trickle in, knows who answered by then, and compares the
 * days.
 */
public final class Trickle {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final int TEAMS = 4;
    private static final int SMALLEST = 5;
    private static final int LARGEST = 12;
    private static final double RATE = 0.75;
    private static final List<Integer> DAYS = List.of(1, 2, 3, 4, 5, 6, 7);

    private Trickle() {}

    /** How many answers were given, and how many of them became known. */
    public record Outcome(long answers, long exposed) {

        public static final Outcome NONE = new Outcome(0, 0);

        public Outcome plus(Outcome other) {
            return new Outcome(answers + other.answers, exposed + other.exposed);
        }

        public double percent() {
            return 100.0 * exposed / answers;
        }
    }

    /** One organisation of four teams of 5 to 12 people, shown by this rule. */
    public static Outcome outcome(long seed, int k, Function<Proposal, Shown> rule) {
        var random = new SplittableRandom(seed);
        var people = people(random);
        var answers = answers(people, random);
        var asked = new Asked("pulse", "1", START, START.plus(Duration.ofDays(7)));
        var looks = new Round(asked, k, people, List.of(Set.of(), Set.of("department"))).looks(DAYS, answers::get);
        long given =
                answers.values().stream().filter(answer -> answer.day() < 7).count();
        return new Outcome(given, exposed(Look.history(looks, rule)));
    }

    private static List<Colleague> people(SplittableRandom random) {
        var people = new ArrayList<Colleague>();
        for (int team = 0; team < TEAMS; team++) {
            var values = new TreeMap<>(Map.of("department", "team " + team));
            int size = random.nextInt(SMALLEST, LARGEST + 1);
            for (int person = 0; person < size; person++) {
                double opinion = Math.clamp(2.4 + 0.9 * random.nextGaussian(), 0, 4);
                people.add(new Colleague(random.nextLong(), values, opinion, 0));
            }
        }
        return people;
    }

    private static Map<Colleague, Answer> answers(List<Colleague> people, SplittableRandom random) {
        var answers = new HashMap<Colleague, Answer>();
        for (Colleague person : people) {
            int day = random.nextDouble() < RATE ? (int) (7 * Math.pow(random.nextDouble(), 1.5)) : 999;
            answers.put(person, new Answer((int) Math.round(person.opinion()), day));
        }
        return answers;
    }

    /** Whose answer is known: everybody of a figure, or of what one figure has more than another, that is unanimous. */
    private static long exposed(List<Released> history) {
        var figures = history.stream()
                .flatMap(released -> new Page(released).figures().stream())
                .toList();
        var known = new HashSet<Long>();
        for (Figure figure : figures) {
            expose(figure, known);
            for (Figure part : figures) {
                if (part.size() < figure.size() && part.isIn(figure)) {
                    expose(figure.without(part), known);
                }
            }
        }
        return known.size();
    }

    private static void expose(Figure figure, Set<Long> known) {
        if (figure.tally().counts().stream().filter(count -> count != 0).count() == 1) {
            Arrays.stream(figure.voices()).forEach(known::add);
        }
    }
}
