package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The people of an invented organisation, month by month. */
final class Staff {

    private static final double TURNOVER = 0.02;
    private static final double MOVERS = 0.01;
    private static final double WITHOUT_A_VALUE = 0.03;

    private final Shape shape;
    private final RandomGenerator random;
    private final List<Colleague> people = new ArrayList<>();

    Staff(Shape shape, RandomGenerator random) {
        this.shape = shape;
        this.random = random;
        for (int person = 0; person < shape.people(); person++) {
            people.add(joiner());
        }
    }

    List<Colleague> people() {
        return List.copyOf(people);
    }

    /** Some leave, about as many join, some change their place. */
    void month() {
        int before = people.size();
        people.removeIf(person -> random.nextDouble() < TURNOVER);
        int joining = before - people.size() + random.nextInt(3) - 1;
        people.replaceAll(person -> random.nextDouble() < MOVERS ? moved(person) : person);
        for (int person = 0; person < joining; person++) {
            people.add(joiner());
        }
    }

    private Colleague joiner() {
        var values = new TreeMap<String, String>();
        shape.values().forEach((attribute, count) -> {
            if (random.nextDouble() >= WITHOUT_A_VALUE) {
                values.put(attribute, value(attribute, count));
            }
        });
        double opinion = Math.clamp(2.4 + place(values) + 0.9 * random.nextGaussian(), 0, 4);
        return new Colleague(random.nextLong(), values, opinion, random.nextDouble());
    }

    /** Some places are happier. */
    private static double place(Map<String, String> values) {
        return Math.floorMod(values.hashCode(), 13) / 10.0 - 0.6;
    }

    private Colleague moved(Colleague person) {
        var values = new TreeMap<>(person.values());
        var attributes = List.copyOf(new TreeMap<>(shape.values()).keySet());
        String attribute = attributes.get(random.nextInt(attributes.size()));
        values.put(attribute, value(attribute, shape.values().getOrDefault(attribute, 1)));
        return person.with(values);
    }

    /** The first value is the most frequent: the second half as frequent, and so on. */
    private String value(String attribute, int count) {
        double all = 0;
        for (int value = 1; value <= count; value++) {
            all += 1.0 / value;
        }
        double drawn = random.nextDouble() * all;
        int value = 1;
        while (value < count && drawn > 1.0 / value) {
            drawn -= 1.0 / value;
            value++;
        }
        return attribute.charAt(0) + String.valueOf(value);
    }
}
