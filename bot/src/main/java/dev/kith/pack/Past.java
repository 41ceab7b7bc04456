package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody needs no more.
 *
 * @param seen what they were sent, or are about to be
 * @param completed the courses that they completed
 */
record Past(Set<PromptId> seen, Set<String> completed) {

    Past {
        seen = Set.copyOf(seen);
        completed = Set.copyOf(completed);
    }

    boolean includes(Offer offer) {
        return seen.contains(offer.id())
                || offer.course().filter(completed::contains).isPresent();
    }

    Past and(PromptId next) {
        return new Past(Stream.concat(seen.stream(), Stream.of(next)).collect(Collectors.toSet()), completed);
    }
}
