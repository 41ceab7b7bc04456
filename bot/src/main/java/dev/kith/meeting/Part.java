package dev.kith.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of those who are to meet.
 *
 * @param told when they were told of the others; empty where they were not yet
 * @param asked when they were asked whether they met
 * @param said what they said last of whether they met; empty where they said nothing
 */
record Part(
        Optional<Instant> told, Choosing choosing, List<Instant> asked, Optional<Said> said, Optional<Worth> worth) {

    /** A word, and when it was said (business time). */
    record Said(Outcome outcome, Instant at) {}

    static final Part UNTOLD = new Part(Optional.empty(), Choosing.NONE, List.of(), Optional.empty(), Optional.empty());

    Part {
        asked = List.copyOf(asked);
    }

    /** The first time counts. */
    Part told(Instant at) {
        return told.isPresent() ? this : new Part(Optional.of(at), choosing, asked, said, worth);
    }

    Part choosing(Choosing other) {
        return new Part(told, other, asked, said, worth);
    }

    Part asked(Instant at) {
        if (asked.contains(at)) {
            return this;
        }
        var all = new ArrayList<>(asked);
        all.add(at);
        return new Part(told, choosing, all, said, worth);
    }

    /** Whoever met has met; the same again changes nothing. */
    Part saying(Outcome word, Instant at) {
        return outcome().filter(one -> one == Outcome.MET || one == word).isPresent()
                ? this
                : new Part(told, choosing, asked, Optional.of(new Said(word, at)), worth);
    }

    /** Only of whoever met; the first word counts. */
    Part saying(Worth word) {
        return hasMet() && worth.isEmpty() ? new Part(told, choosing, asked, said, Optional.of(word)) : this;
    }

    Optional<Outcome> outcome() {
        return said.map(Said::outcome);
    }

    boolean hasMet() {
        return outcome().filter(Outcome.MET::equals).isPresent();
    }

    boolean wasAsked() {
        return !asked.isEmpty();
    }

    /** Whether they were asked as often as they are, and said nothing. */
    boolean saidNothing() {
        return asked.size() >= Course.ASKINGS && said.isEmpty();
    }
}
