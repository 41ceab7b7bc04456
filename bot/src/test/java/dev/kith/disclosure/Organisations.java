package dev.kith.disclosure;

import dev.kith.disclosure.Round.Answer;
import dev.kith.disclosure.Shape.Habits;
import dev.kith.disclosure.Shape.Trick;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Invents organisations and half a year of their check-ins: who answered what and when results were asked for. */
public final class Organisations {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final int MONTHS = 6;
    private static final int MONTH = 30;
    private static final int WEEK = 7;

    private final Shape shape;
    private final RandomGenerator random;
    private final List<Look> looks = new ArrayList<>();

    private Organisations(Shape shape, long seed) {
        this.shape = shape;
        this.random = new SplittableRandom(seed);
    }

    /** All looks at the organisation's results, in the order in which they happen. */
    public static List<Look> looks(Shape shape, long seed) {
        var organisation = new Organisations(shape, seed);
        organisation.live();
        organisation.looks.sort(Comparator.comparing(Look::at));
        return List.copyOf(organisation.looks);
    }

    /** One as they come: of 20 to 2,000 people, most of them small, each with habits and tricks of its own. */
    public static Shape any(long seed) {
        return any(seed, 2_000);
    }

    /** One of 20 to so many people. */
    public static Shape any(long seed, int most) {
        var random = new SplittableRandom(~seed);
        int people = (int) Math.round(20 * Math.pow(most / 20.0, Math.pow(random.nextDouble(), 2)));
        int k = List.of(5, 5, 3, 4, 10).get(random.nextInt(5));
        boolean levels = random.nextInt(3) == 0;
        var values = levels
                ? Map.of(
                        "department",
                        between(random, 2, 7),
                        "location",
                        between(random, 2, 4),
                        "level",
                        between(random, 2, 4))
                : Map.of("department", between(random, 2, 10), "location", between(random, 2, 6));
        var lattice = levels ? random.nextBoolean() ? Shape.PAIRS : Shape.CUBE : Shape.TABLE;
        return new Shape(people, k, values, lattice, habits(random));
    }

    private static Habits habits(RandomGenerator random) {
        var tricks = EnumSet.noneOf(Trick.class);
        for (Trick trick : Trick.values()) {
            if (random.nextInt(4) == 0) {
                tricks.add(trick);
            }
        }
        var looks = List.of(List.of(7), List.of(3, 7), List.of(2, 3, 4, 7), List.of(7))
                .get(random.nextInt(4));
        double rate = 0.4 + 0.55 * random.nextDouble();
        return new Habits(rate, random.nextBoolean(), random.nextInt(3) == 0 ? 0.3 : 0, looks, tricks);
    }

    private static int between(RandomGenerator random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private void live() {
        var staff = new Staff(shape, random);
        for (int month = 0; month < MONTHS; month++) {
            month(month, staff.people());
            staff.month();
        }
    }

    private void month(int month, List<Colleague> people) {
        var answers = answers(people);
        int start = month * MONTH;
        ask("monthly", start, people, shape.k(), answers);
        if (has(Trick.OVERLAPPING) && month % 2 == 0) {
            ask("overlapping", start + between(random, 0, 6), part(people), shape.k(), answers);
        }
        if (has(Trick.WEEKS_LATER) && month % 3 == 1) {
            ask("weeks later", start + 14, part(people), shape.k(), answers);
        }
        if (has(Trick.STRICTER) && month == 2) {
            ask("stricter", start + between(random, 0, 20), part(people), shape.k() + 2, answers);
        }
        if (has(Trick.SHRINKING_FAST) && month == 1) {
            for (int copy = 0; copy < 5; copy++) {
                ask("copy " + copy, start + copy, without(people, copy), shape.k(), answers);
            }
        }
        if (has(Trick.SHRINKING_SLOWLY)) {
            ask("slow copy " + month, start + 10, without(people, month), shape.k(), answers);
        }
    }

    private boolean has(Trick trick) {
        return shape.habits().tricks().contains(trick);
    }

    private void ask(String campaign, int day, List<Colleague> people, int k, Function<Colleague, Answer> answers) {
        var from = START.plus(Duration.ofDays(day));
        var asked = new Asked(campaign, String.valueOf(day), from, from.plus(Duration.ofDays(WEEK)));
        if (people.size() >= 2 * k) {
            looks.addAll(new Round(asked, k, people, shape.lattice())
                    .looks(shape.habits().looks(), answers));
        }
    }

    /** Those of one department, or more than half of all. */
    private List<Colleague> part(List<Colleague> people) {
        if (random.nextBoolean()) {
            String department = "d" + between(random, 1, 2);
            return people.stream()
                    .filter(person -> department.equals(person.values().get("department")))
                    .toList();
        }
        double share = 0.6 + 0.4 * random.nextDouble();
        return people.stream().filter(person -> random.nextDouble() < share).toList();
    }

    /** Without the last so many of a small department: somebody takes the persons out one by one. */
    private static List<Colleague> without(List<Colleague> people, int count) {
        var out = people.stream()
                .filter(person -> "d2".equals(person.values().get("department")))
                .limit(count)
                .toList();
        return people.stream().filter(person -> !out.contains(person)).toList();
    }

    /** What everybody answers this month wherever asked, and how soon; of those who do not answer, on a day that never comes. */
    private Function<Colleague, Answer> answers(List<Colleague> people) {
        var habits = shape.habits();
        var alike = new HashMap<Map<String, String>, Integer>();
        var answers = new HashMap<Colleague, Answer>();
        for (Colleague person : people) {
            alike.computeIfAbsent(
                    person.values(), key -> random.nextDouble() < habits.alike() ? random.nextInt(5) : -1);
            double reluctance =
                    habits.persistent() ? person.eager() + 0.02 * random.nextGaussian() : random.nextDouble();
            int same = alike.getOrDefault(person.values(), -1);
            int own = (int) Math.clamp(Math.round(person.opinion() + 0.5 * random.nextGaussian()), 0, 4);
            int day = reluctance < habits.rate() ? (int) (WEEK * Math.pow(random.nextDouble(), 1.5)) : 999;
            answers.put(person, new Answer(same >= 0 ? same : own, day));
        }
        return person -> answers.getOrDefault(person, new Answer(0, 999));
    }

    /** The organisations that the rule is measured on: 200 to 2,000 people, results once a round. */
    public static Shape large(long seed, double rate) {
        var random = new SplittableRandom(~seed);
        int people = (int) Math.round(200 * Math.pow(10, random.nextDouble()));
        var values = Map.of("department", between(random, 6, 12), "location", between(random, 3, 6));
        return new Shape(people, 5, values, Shape.TABLE, new Habits(rate, false, 0, List.of(WEEK), Set.of()));
    }
}
