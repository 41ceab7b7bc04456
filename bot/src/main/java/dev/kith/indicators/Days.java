package dev.kith.indicators;

import dev.kith.disclosure.Tally;
import java.util.List;

/** Days in steps: what is told of a group is in which step its middle one lies. */
public final class Days {

    /** The last day of each step; beyond the last of them is one more. */
    private static final List<Integer> STEPS = List.of(7, 14, 30, 60, 90);

    /** How many steps there are. */
    public static final int COUNT = STEPS.size() + 1;

    private Days() {}

    /** In which step so many days lie. */
    public static int step(int days) {
        return (int) STEPS.stream().filter(last -> days > last).count();
    }

    /** Where the middle one is; of an even number the earlier of the two. */
    public static int median(Tally tally) {
        int middle = (tally.answers() + 1) / 2;
        int step = 0;
        for (int seen = tally.counts().getFirst();
                seen < middle;
                seen += tally.counts().get(step)) {
            step++;
        }
        return step;
    }

    /** {@code 30}; {@code more} beyond the last. */
    public static String word(int step) {
        return step < STEPS.size() ? String.valueOf(STEPS.get(step)) : "more";
    }

    /** As a number, for comparisons; one more than the last beyond it. */
    static int number(int step) {
        return step < STEPS.size() ? STEPS.get(step) : last() + 1;
    }

    /** The last day of the last step but one. */
    public static int last() {
        return STEPS.getLast();
    }
}
