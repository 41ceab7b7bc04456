package dev.kith.campaign;

import java.time.Period;
import java.util.Optional;

/**
 * What whoever knows a pack is given by its campaign.
 *
 * @param pass how many of a hundred quizzes have to be right: 1 to 100
 * @param valid how long it is valid; empty: for ever
 * @param name what it is called; empty: as the pack is
 */
public record Certificate(int pass, Optional<Period> valid, Optional<String> name) {

    public Certificate {
        if (pass < 1 || pass > 100) {
            throw new IllegalArgumentException("pass: " + pass + " (valid: 1 to 100)");
        }
    }

    /** Whether so many of so many that are right are enough. */
    public boolean isReachedBy(int right, int all) {
        return all > 0 && right * 100L >= (long) pass * all;
    }
}
