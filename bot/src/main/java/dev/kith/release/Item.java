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

    boolean isAbout(String construct) {
        return about.filter(one -> one.construct().equals(construct)).isPresent();
    }

    /** What choosing an option, by its place from 0, counts: 1 to n, the other way round where agreeing speaks against it. */
    int value(int option) {
        return about.filter(About::reversed).isPresent() ? options.size() - option : option + 1;
    }

    /** Whether one writes words of one's own. */
    public boolean isComment() {
        return options.isEmpty();
    }
}
