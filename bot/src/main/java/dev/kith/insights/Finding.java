package dev.kith.insights;

import dev.kith.disclosure.Cell;
import java.util.List;

/**
 * A gap that widened over three rounds in a row, proposed to whoever may decide; nothing starts by itself.
 *
 * @param question whose answers differ
 * @param rounds the cell beside the rest in each of the three, the oldest first
 * @param chance of a gap that stays as it is to widen so much
 */
public record Finding(String question, Cell cell, List<Difference> rounds, Chance chance) {

    public Finding {
        rounds = List.copyOf(rounds);
    }

    /** {@code label}: how the question is worded. */
    public Widened worded(String label) {
        return new Widened(
                label, cell.of(), rounds.getFirst().points(), rounds.getLast().points(), chance.among());
    }
}
