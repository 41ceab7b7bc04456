package dev.kith.trial;

import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Somebody's way through a journey on trial.
 *
 * @param begun in whole minutes (business time): begun twice in one it is begun once
 */
record Way(PromptId journey, Instant begun) {

    private static final String SEPARATOR = "@";

    Way {
        begun = begun.truncatedTo(ChronoUnit.MINUTES);
    }

    /** As the run of an errand. */
    String run() {
        return journey + SEPARATOR + begun;
    }

    /** As {@link #run} writes it; empty where that is no way. */
    static Optional<Way> of(String run) {
        var parts = run.split(SEPARATOR, 2);
        try {
            return parts.length == 2 && PromptId.isValid(parts[0])
                    ? Optional.of(new Way(new PromptId(parts[0]), Instant.parse(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
