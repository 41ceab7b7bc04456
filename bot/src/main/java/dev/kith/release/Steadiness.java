package dev.kith.release;

import dev.kith.release.Released.Consistency;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How well questions go together, of those who answered all of them: what Cronbach's alpha is reckoned from. */
final class Steadiness {

    private Steadiness() {}

    /** Empty where there are not two questions on one scale, or too few who answered both. */
    static Optional<Consistency> of(List<Item> items, List<Opened> answers, int fewest) {
        var scales = items.stream().filter(item -> item.about().isPresent()).toList();
        if (scales.size() < 2
                || scales.stream().map(item -> item.options().size()).distinct().count() > 1) {
            return Optional.empty();
        }
        var rows = answers.stream()
                .filter(one -> scales.stream().allMatch(item -> one.answers().containsKey(item.question())))
                .map(one ->
                        scales.stream().mapToDouble(item -> value(item, one)).toArray())
                .toList();
        if (rows.size() < fewest) {
            return Optional.empty();
        }
        double variances = IntStream.range(0, scales.size())
                .mapToDouble(
                        i -> variance(rows.stream().mapToDouble(row -> row[i]).toArray()))
                .sum();
        double variance = variance(
                rows.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray());
        return Optional.of(new Consistency(scales.size(), variances, variance));
    }

    private static double value(Item item, Opened one) {
        int value = item.options().indexOf(one.answers().getOrDefault(item.question(), "")) + 1;
        return item.about().filter(Item.About::reversed).isPresent()
                ? item.options().size() + 1.0 - value
                : value;
    }

    /** Of a sample: divided by one less than there are. */
    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
