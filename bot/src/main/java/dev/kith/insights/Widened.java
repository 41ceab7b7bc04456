package dev.kith.insights;

import java.util.Map;

/**
 * A gap that widened over three rounds in a row, as it is kept: of figures that were released, and nothing else.
 *
 * @param question its label
 * @param cell whose people differ from all the others
 * @param from how many points of the scale they were apart in the first of the rounds; less than 0 where they were lower
 * @param to the same in the third
 * @param chance how often chance alone brings about as much, of all that was looked at
 */
public record Widened(String question, Map<String, String> cell, double from, double to, double chance) {

    public Widened {
        cell = Map.copyOf(cell);
    }
}
