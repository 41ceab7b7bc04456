package dev.kith.ties;

import dev.kith.indicators.Counted.Gap;
import dev.kith.indicators.Counted.InCell;
import dev.kith.indicators.Months.OfMonth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a month: this and nothing else is left of it.
 *
 * @param month {@code 2026-02}: in which people were told of each other
 * @param at when it was released (business time)
 * @param k the fewest people that anything of it is made of
 * @param network of the year that ends with the month; empty where it is not shown
 */
public record Month(String month, Instant at, int k, List<Figure> figures, Optional<Network> network)
        implements OfMonth {

    public Month {
        figures = List.copyOf(figures);
    }

    /**
     * One thing that was counted.
     *
     * @param campaign whose; empty: of all
     * @param kind such as {@code met}
     * @param gaps groups that differ from all the others by more than chance explains
     */
    public record Figure(String campaign, String kind, List<InCell> cells, List<Gap> gaps) {

        public Figure {
            cells = List.copyOf(cells);
            gaps = List.copyOf(gaps);
        }
    }

    List<Figure> of(String campaign) {
        return figures.stream().filter(one -> one.campaign().equals(campaign)).toList();
    }
}
