package dev.kith.learn;

import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something of the library, in the words of a reader.
 *
 * @param line what it is, in one line: its title, how long it takes, why one would
 * @param about the skills it is about
 * @param levels of those whom it is written for; none: for everybody
 */
record Item(Kind kind, PromptId id, String title, String line, List<String> about, List<String> levels) {

    Item {
        about = List.copyOf(about);
        levels = List.copyOf(levels);
    }

    /** What can be done with it: each is a button, whose name is the beginning of its id. */
    enum Kind {
        /** A nudge is read. */
        READ,
        /** A journey is started, or looked through. */
        START,
        /** A pack is opened. */
        OPEN,
        /** An opportunity is seen. */
        SEE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The button of something of this kind. */
        String with(Object id) {
            return word() + "-" + id;
        }
    }

    String action() {
        return kind.with(id);
    }

    /** Whether its title has just these words. */
    boolean isCalled(String words) {
        return Wishes.folded(title).contains(Wishes.folded(words));
    }

    /** Whether each of these words is in its title, or in what it is about. */
    boolean speaksOf(List<String> words) {
        var said = Stream.concat(Stream.of(title), about.stream())
                .map(Wishes::folded)
                .toList();
        return words.stream().allMatch(word -> said.stream().anyMatch(text -> text.contains(word)));
    }
}
