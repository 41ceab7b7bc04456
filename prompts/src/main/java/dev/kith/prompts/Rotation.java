package dev.kith.prompts;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of many questions a round asks: a pure function of how many rounds there were before. The rounds go through all of
 * them in one order and begin again; of {@code n} questions of which a round takes {@code t} none comes back within
 * {@code n / t} rounds, and all are asked.
 */
final class Rotation {

    private Rotation() {}

    /** {@code take} of them, all where there are fewer, in the order of the turn; {@code round} counts from 0. */
    static <T> List<T> of(List<List<T>> sets, int take, long round) {
        var order = inTurn(sets);
        if (order.isEmpty()) {
            return List.of();
        }
        int first = (int) Math.floorMod(round * take, (long) order.size());
        var drawn = new ArrayList<T>();
        for (int i = 0; i < Math.min(take, order.size()); i++) {
            drawn.add(order.get((first + i) % order.size()));
        }
        return drawn;
    }

    /** Each set gives one after the other, so that what a round asks is of several kinds. */
    private static <T> List<T> inTurn(List<List<T>> sets) {
        var order = new ArrayList<T>();
        int longest = sets.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (List<T> set : sets) {
                if (place < set.size()) {
                    order.add(set.get(place));
                }
            }
        }
        return order;
    }
}
