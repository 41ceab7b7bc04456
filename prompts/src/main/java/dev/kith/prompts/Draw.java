package dev.kith.prompts;

import java.util.List;

/**
 * Questions that a check-in asks anew in each round.
 *
 * @param take how many, 1 to 6
 * @param from the sets of which they are taken
 */
public record Draw(int take, List<PromptId> from) {

    /** Nobody is asked the same again within so many weeks. */
    static final int APART = 8;

    public Draw {
        from = List.copyOf(from);
    }
}
