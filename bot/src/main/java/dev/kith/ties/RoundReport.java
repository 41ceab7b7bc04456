package dev.kith.ties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one round went. Where fewer than ten people took part all but its day is null.
 *
 * @param people how many took part, in fives; who could have shared and was not needed is not among them
 * @param groups how many pairs or groups were told of each other, in fives
 * @param again how many couples were told of each other in a round before that was longer ago than people are kept apart. In a shorter
 *     time nobody who met meets again
 * @param alone who looked for somebody and had nobody
 * @param across how many of a hundred couples are of different departments, locations and levels
 */
public record RoundReport(
        LocalDate day,
        @Nullable Integer people,
        @Nullable Integer groups,
        @Nullable Integer again,
        @Nullable Alone alone,
        @Nullable Map<String, Across> across) {

    static RoundReport hidden(LocalDate day) {
        return new RoundReport(day, null, null, null, null, null);
    }

    /** For how many it was the first round in a row in which they had nobody, the second, and a later one. */
    public record Alone(int once, int twice, int more) {

        private static final int TWICE = 2;

        static Alone of(Collection<Integer> rows) {
            int once = (int) rows.stream().filter(row -> row < TWICE).count();
            int twice = (int) rows.stream().filter(row -> row == TWICE).count();
            return new Alone(once, twice, rows.size() - once - twice);
        }
    }

    /**
     * How far couples reach.
     *
     * @param byChance how many it would be if everybody who was told of somebody were as likely to be told of anybody
     */
    public record Across(int ofHundred, int byChance) {

        static Across of(Spread spread) {
            return new Across((int) Math.round(100 * spread.across()), (int) Math.round(100 * spread.byChance()));
        }
    }
}
