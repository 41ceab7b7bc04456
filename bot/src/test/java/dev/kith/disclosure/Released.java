package dev.kith.disclosure;

import java.util.Map;

/**
 * A release and the answers behind it.
 *
 * @param tallies of every cell that could have been shown, also of those that were not
 */
public record Released(Shown shown, Map<Cell, Tally> tallies) {

    public Released {
        tallies = Map.copyOf(tallies);
    }

    Sheet sheet() {
        return shown.sheet();
    }

    Asked asked() {
        return shown.sheet().asked();
    }

    int k() {
        return shown.k();
    }

    String name(Cell cell) {
        return (cell.depth() == 0 ? "all" : cell.toString()) + " of " + asked().campaign() + "/" + asked().round();
    }
}
