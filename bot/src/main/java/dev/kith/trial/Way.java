package dev.kith.trial;

import dev.kith.prompts.PromptId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody's way through a journey on trial.
 *
 * @param by who began it: what somebody began in chat nobody else is told, not even by being told that it is under way
 * @param window when it began (business time), down to whole {@link #LASTS}: begun twice in one it is begun once
 */
record Way(PromptId journey, By by, Instant window) {

    /** From its first card to its last. */
    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String SEPARATOR = "@";

    /** Who begins one. */
    enum By {
        READER,
        DESK;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Way {
        long seconds = window.getEpochSecond();
        window = Instant.ofEpochSecond(seconds - Math.floorMod(seconds, LASTS.toSeconds()));
    }

    /** As the run of an errand. */
    String run() {
        return String.join(SEPARATOR, journey.value(), by.word(), window.toString());
    }

    /** As {@link #run} writes it; empty where that is no way. */
    static Optional<Way> of(String run) {
        var parts = run.split(SEPARATOR, 3);
        if (parts.length != 3 || !PromptId.isValid(parts[0])) {
            return Optional.empty();
        }
        try {
            var window = Instant.parse(parts[2]);
            return Arrays.stream(By.values())
                    .filter(by -> by.word().equals(parts[1]))
                    .map(by -> new Way(new PromptId(parts[0]), by, window))
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
