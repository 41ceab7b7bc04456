package dev.kith.insights;

import dev.kith.release.Released;
import dev.kith.release.Round;

/** How a question of a round is worded for whoever reads of it. */
@FunctionalInterface
public interface Wording {

    /** As it was kept when the round began. */
    Wording ENGLISH = (round, figure) -> figure.label();

    String of(Round round, Released.Figure figure);
}
