package dev.kith.release;

import dev.kith.release.Released.Consistency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How well questions on one scale go together, of those who answered all of them: what Cronbach's alpha is reckoned from. */
final class Steadiness {

    private final List<Item> items;
    private final long[] sums;
    private final long[] squares;
    private long sum;
    private long square;
    private int people;

    private Steadiness(List<Item> items) {
        this.items = items;
        this.sums = new long[items.size()];
        this.squares = new long[items.size()];
    }

    /** Of the questions that ask about something, where they are on one scale. */
    static Steadiness of(List<Item> all) {
        var items = all.stream().filter(item -> item.about().isPresent()).toList();
        boolean one =
                items.stream().map(item -> item.options().size()).distinct().count() == 1;
        return new Steadiness(one && items.size() > 1 ? items : List.of());
    }

    void add(Map<String, String> answers) {
        if (items.isEmpty() || items.stream().anyMatch(item -> !answers.containsKey(item.question()))) {
            return;
        }
        long total = 0;
        for (int i = 0; i < items.size(); i++) {
            long value = value(items.get(i), answers);
            sums[i] += value;
            squares[i] += value * value;
            total += value;
        }
        sum += total;
        square += total * total;
        people++;
    }

    void addAll(Steadiness other) {
        for (int i = 0; i < items.size(); i++) {
            sums[i] += other.sums[i];
            squares[i] += other.squares[i];
        }
        sum += other.sum;
        square += other.square;
        people += other.people;
    }

    Optional<Consistency> consistency(int fewest) {
        if (items.isEmpty() || people < Math.max(2, fewest)) {
            return Optional.empty();
        }
        var variances = IntStream.range(0, items.size())
                .mapToObj(i -> variance(sums[i], squares[i]))
                .toList();
        return Optional.of(new Consistency(people, variances, variance(sum, square)));
    }

    private static long value(Item item, Map<String, String> answers) {
        int value = item.options().indexOf(answers.getOrDefault(item.question(), "")) + 1;
        return item.about().filter(Item.About::reversed).isPresent()
                ? item.options().size() + 1L - value
                : value;
    }

    /** Of a sample: divided by one less than there are. */
    private double variance(long total, long ofSquares) {
        return (ofSquares - (double) total * total / people) / (people - 1);
    }
}
