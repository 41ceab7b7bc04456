package dev.kith.prompts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of many questions a round asks: a pure function of the round's date, so that nothing has to be kept and everybody
 * is asked the same. The weeks go through all of them in one order and begin again; of {@code n} questions of which a
 * week takes {@code t} none comes back within {@code n / t} whole weeks.
 */
final class Rotation {

    private static final int DAYS_OF_A_WEEK = 7;

    /** The epoch began on a Thursday. */
    private static final int MONDAY = 3;

    private Rotation() {}

    /** {@code take} of them, all where there are fewer, in the order of the turn. */
    static <T> List<T> of(List<List<T>> sets, int take, LocalDate round) {
        var order = inTurn(sets);
        long week = Math.floorDiv(round.toEpochDay() + MONDAY, DAYS_OF_A_WEEK);
        int first = (int) Math.floorMod(week * take, (long) order.size());
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
