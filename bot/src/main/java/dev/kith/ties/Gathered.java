package dev.kith.ties;

import java.util.List;
import java.util.Optional;

/**
 * What is gathered in a month, until it is released.
 *
 * @param network of those who met within a year; empty where there are too few
 */
record Gathered(List<Head> heads, Optional<Network> network) {

    Gathered {
        heads = List.copyOf(heads);
    }
}
