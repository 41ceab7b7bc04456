package dev.kith.release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Authenticity and acceptance of the same people, where a round asks about both: someone's answers to all questions about the one, on
 * average and rounded half up, against those about the other.
 *
 * @param chosen the questions of the round that are answered by choosing
 * @param points of the scale, which is one for all that ask about either
 */
record Both(List<Item> chosen, int points) {

    static final String AUTHENTICITY = "authenticity";
    static final String ACCEPTANCE = "acceptance";

    Both {
        chosen = List.copyOf(chosen);
    }

    /** Empty where a round does not ask about both on one scale. */
    static Optional<Both> of(List<Item> chosen) {
        var scales = Stream.concat(about(AUTHENTICITY, chosen), about(ACCEPTANCE, chosen))
                .map(item -> item.options().size())
                .distinct()
                .toList();
        boolean isComplete = about(AUTHENTICITY, chosen).findAny().isPresent()
                && about(ACCEPTANCE, chosen).findAny().isPresent();
        return isComplete && scales.size() == 1 ? Optional.of(new Both(chosen, scales.getFirst())) : Optional.empty();
    }

    private static Stream<Item> about(String construct, List<Item> items) {
        return items.stream().filter(item -> item.isAbout(construct));
    }

    /** Those that ask about either. */
    Stream<Item> items() {
        return Stream.concat(about(AUTHENTICITY, chosen), about(ACCEPTANCE, chosen));
    }

    /** How many pairs there are. */
    int pairs() {
        return points * points;
    }

    /**
     * Which pair somebody's answers are: authenticity × points + acceptance, each from 0; empty where one of them is missing.
     *
     * @param options which option was chosen of each question, from 0; below it where none was
     */
    OptionalInt pair(int[] options) {
        double first = mean(AUTHENTICITY, options);
        double second = mean(ACCEPTANCE, options);
        return Double.isNaN(first) || Double.isNaN(second)
                ? OptionalInt.empty()
                : OptionalInt.of((rounded(first) - 1) * points + rounded(second) - 1);
    }

    private static int rounded(double mean) {
        return (int) Math.floor(mean + 0.5);
    }

    /** Not a number where none of them was answered. */
    private double mean(String construct, int[] options) {
        double sum = 0;
        int answers = 0;
        for (int i = 0; i < options.length; i++) {
            if (options[i] >= 0 && chosen.get(i).isAbout(construct)) {
                sum += chosen.get(i).value(options[i]);
                answers++;
            }
        }
        return sum / answers;
    }
}
