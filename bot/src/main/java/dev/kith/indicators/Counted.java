package dev.kith.indicators;

import dev.kith.disclosure.Cell;
import dev.kith.indicators.Months.OfMonth;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is shown of a month: this and nothing else is left of it.
 *
 * @param month {@code 2026-02}
 * @param at when it was released (business time)
 * @param k the fewest people that anything of it is made of
 * @param gaps groups that differ from all the others by more than chance explains, in the order of the lattice
 */
public record Counted(String month, Instant at, int k, List<Figure> deeds, List<Figure> skills, List<Gap> gaps)
        implements OfMonth {

    public Counted {
        deeds = List.copyOf(deeds);
        skills = List.copyOf(skills);
        gaps = List.copyOf(gaps);
    }

    /**
     * A deed, or how soon a skill was known.
     *
     * @param name of the deed or the skill
     */
    public record Figure(String name, List<InCell> cells) {

        public Figure {
            cells = List.copyOf(cells);
        }

        /** Its value in one cell; empty where that is not shown. */
        public Optional<Integer> in(Cell cell) {
            return cells.stream()
                    .filter(one -> Cell.of(one.of()).equals(cell))
                    .map(InCell::value)
                    .findFirst();
        }
    }

    /**
     * A group in which more, or fewer, did something than among all the others.
     *
     * @param chance in how many of a hundred months it comes about by chance in any of the groups, rounded up
     */
    public record Gap(String deed, Map<String, String> of, boolean isMore, int chance) {

        public Gap {
            of = Map.copyOf(of);
        }
    }

    /**
     * One cell.
     *
     * @param of what its people have in common; nothing: the whole
     * @param value of a deed how many of a hundred, in fives; of a skill the number of the step of days
     */
    public record InCell(Map<String, String> of, int value) {}
}
