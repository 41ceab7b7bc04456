package dev.kith.release;

import java.util.List;
import java.util.Optional;

/**
 * A question of a round, as it was when the round began.
 *
 * @param key the same wherever the question is asked, by whichever campaign and under whichever name: made of its words
 * @param question its id, which names the answers
 * @param label its words in English
 * @param options the ids of what can be chosen, in order, of a scale the lowest first; none where one writes
 * @param about what it asks about, where several questions ask about the same
 */
public record Item(String key, String question, String label, List<String> options, Optional<About> about) {

    public Item {
        options = List.copyOf(options);
    }

    /**
     * What a question asks about.
     *
     * @param construct such as {@code acceptance}
     * @param reversed whether agreeing speaks against it
     */
    public record About(String construct, boolean reversed) {}

    /** Whether one writes words of one's own. */
    public boolean isComment() {
        return options.isEmpty();
    }
}
