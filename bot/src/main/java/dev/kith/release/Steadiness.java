package dev.kith.release;

import dev.kith.release.Released.Consistency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How well questions on one scale go together, of those who answered all of them: what Cronbach's alpha is reckoned from. */
final class Steadiness {

    private final List<Item> chosen;

    /** Which of the questions are reckoned with. */
    private final int[] places;

    private final long[] sums;
    private final long[] squares;
    private long sum;
    private long square;
    private int people;

    private Steadiness(List<Item> chosen, int[] places) {
        this.chosen = chosen;
        this.places = places;
        this.sums = new long[places.length];
        this.squares = new long[places.length];
    }

    /** Of the questions that ask about something, where they are on one scale. */
    static Steadiness of(List<Item> chosen) {
        int[] places = IntStream.range(0, chosen.size())
                .filter(i -> chosen.get(i).about().isPresent())
                .toArray();
        long scales = IntStream.of(places)
                .map(i -> chosen.get(i).options().size())
                .distinct()
                .count();
        return new Steadiness(chosen, scales == 1 && places.length > 1 ? places : new int[0]);
    }

    /** {@code options}: which was chosen of each question, from 0; below it where none was. */
    void add(int[] options) {
        for (int place : places) {
            if (options[place] < 0) {
                return;
            }
        }
        long total = 0;
        for (int i = 0; i < places.length; i++) {
            long value = chosen.get(places[i]).value(options[places[i]]);
            sums[i] += value;
            squares[i] += value * value;
            total += value;
        }
        sum += total;
        square += total * total;
        people++;
    }

    void addAll(Steadiness other) {
        for (int i = 0; i < places.length; i++) {
            sums[i] += other.sums[i];
            squares[i] += other.squares[i];
        }
        sum += other.sum;
        square += other.square;
        people += other.people;
    }

    Optional<Consistency> consistency(int fewest) {
        if (places.length == 0 || people < Math.max(2, fewest)) {
            return Optional.empty();
        }
        var variances = IntStream.range(0, places.length)
                .mapToObj(i -> variance(sums[i], squares[i]))
                .toList();
        return Optional.of(new Consistency(people, variances, variance(sum, square)));
    }

    /** Of a sample: divided by one less than there are. */
    private double variance(long total, long ofSquares) {
        return (ofSquares - (double) total * total / people) / (people - 1);
    }
}
