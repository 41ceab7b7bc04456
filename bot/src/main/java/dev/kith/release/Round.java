package dev.kith.release;

import dev.kith.disclosure.Cell;
import java.util.Map;

/**
 * A round that began.
 *
 * @param members how many are asked, in each cell of the lattice
 */
public record Round(RoundId id, Frozen frozen, State state, Map<Cell, Integer> members) {

    public Round {
        members = Map.copyOf(members);
    }

    /** Where a round stands. */
    public enum State {
        /** Answers are taken. */
        OPEN,
        /** Answers are taken no more, and nothing is released yet. */
        CLOSING,
        /** What may be shown is released. */
        RELEASED
    }

    /** How many are asked. */
    public int asked() {
        return asked(Cell.ORGANISATION);
    }

    /** How many of a cell are asked. */
    public int asked(Cell cell) {
        return members.getOrDefault(cell, 0);
    }

    /** Whether so few are asked that nothing could ever be shown; of a rolling one that is known when it closes. */
    public boolean isTooSmall() {
        return (state != State.OPEN || !frozen.rolling()) && asked() < 2 * frozen.k();
    }

    /** Whether nothing but what is shown is left of it when it is over. */
    boolean leavesNothing() {
        return frozen.leavesNothing() || isTooSmall();
    }

    /**
     * Whether a cell had enough people when the round began that it may be shown at all. Where it takes what people told to be in
     * it, there must be as many beside it: else whoever knows the group knew what each of it told.
     */
    boolean isLargeEnough(Cell cell) {
        return asked(cell) >= frozen.k()
                && (!frozen.isTold(cell) || asked(frozen.filed(cell)) - asked(cell) >= frozen.k());
    }
}
