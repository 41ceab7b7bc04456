package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many gave each answer to one question.
 *
 * @param counts one number for each option, in the order of the options; of a scale the lowest first
 */
public record Tally(List<Integer> counts) {

    public Tally {
        counts = List.copyOf(counts);
    }

    public static Tally of(int... counts) {
        return new Tally(IntStream.of(counts).boxed().toList());
    }

    /** Of a question that nobody answered. */
    public static Tally none(int options) {
        return new Tally(IntStream.range(0, options).mapToObj(option -> 0).toList());
    }

    /** How many answered. */
    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether all gave the same answer. */
    public boolean isUnanimous() {
        return counts.stream().filter(count -> count > 0).count() == 1;
    }

    /** These answers without those: what is left of a group when parts of it are known. */
    public Tally minus(Tally part) {
        return sum(part, -1);
    }

    /** These answers and those. */
    public Tally plus(Tally other) {
        return sum(other, 1);
    }

    private Tally sum(Tally other, int sign) {
        if (counts.size() != other.counts.size()) {
            throw new IllegalArgumentException(
                    "two questions: one of " + counts.size() + " options, one of " + other.counts.size());
        }
        var sums = new ArrayList<Integer>(counts.size());
        for (int option = 0; option < counts.size(); option++) {
            sums.add(counts.get(option) + sign * other.counts.get(option));
        }
        return new Tally(sums);
    }

    /** The answers as 1 to n, on average; of no answer not a number. */
    public double mean() {
        double sum = 0;
        for (int option = 0; option < counts.size(); option++) {
            sum += (option + 1.0) * counts.get(option);
        }
        return sum / answers();
    }
}
