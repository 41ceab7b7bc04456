package dev.kith.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Authenticity and acceptance of the same people, where a round asks about both: someone's answers to all questions about the one, on
 * average and rounded half up, against those about the other.
 *
 * @param authenticity the questions about room to be oneself
 * @param acceptance the questions about a place in the group
 * @param points of the scale, which is one for all of them
 */
record Both(List<Item> authenticity, List<Item> acceptance, int points) {

    static final String AUTHENTICITY = "authenticity";
    static final String ACCEPTANCE = "acceptance";

    /** Empty where a round does not ask about both on one scale. */
    static Optional<Both> of(List<Item> items) {
        var authenticity = about(AUTHENTICITY, items);
        var acceptance = about(ACCEPTANCE, items);
        var points = Stream.concat(authenticity.stream(), acceptance.stream())
                .map(item -> item.options().size())
                .distinct()
                .toList();
        return authenticity.isEmpty() || acceptance.isEmpty() || points.size() > 1
                ? Optional.empty()
                : Optional.of(new Both(authenticity, acceptance, points.getFirst()));
    }

    private static List<Item> about(String construct, List<Item> items) {
        return items.stream()
                .filter(item -> item.about()
                        .filter(about -> about.construct().equals(construct))
                        .isPresent())
                .toList();
    }

    /** How many pairs there are. */
    int pairs() {
        return points * points;
    }

    /** Which pair somebody's answers are: authenticity × points + acceptance, each from 0; empty where one of them is missing. */
    Optional<Integer> pair(Map<String, String> answers) {
        var first = mean(authenticity, answers);
        var second = mean(acceptance, answers);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of((rounded(first.getAsDouble()) - 1) * points + rounded(second.getAsDouble()) - 1);
    }

    private static int rounded(double mean) {
        return (int) Math.floor(mean + 0.5);
    }

    private OptionalDouble mean(List<Item> items, Map<String, String> answers) {
        return items.stream()
                .filter(item -> answers.containsKey(item.question()))
                .mapToInt(item -> value(item, answers))
                .average();
    }

    private int value(Item item, Map<String, String> answers) {
        int value = item.options().indexOf(answers.getOrDefault(item.question(), "")) + 1;
        return item.about().filter(Item.About::reversed).isPresent() ? points + 1 - value : value;
    }
}
