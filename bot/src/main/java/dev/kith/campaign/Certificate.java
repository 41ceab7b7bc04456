package dev.kith.campaign;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What whoever knows a pack is given by its campaign.
 *
 * @param pass how many of a hundred quizzes have to be right: 1 to 100
 * @param valid how long it is valid; empty: for ever
 * @param name what it is called; empty: as the pack is
 * @param questions what is asked before the pack and after it; empty: nothing
 */
public record Certificate(int pass, Optional<Period> valid, Optional<String> name, Optional<Questions> questions) {

    /**
     * A check-in that is asked twice, so that it can be said how far groups came.
     *
     * @param prompt its id; three questions with a scale
     * @param lattice by which fields of people it is looked at
     */
    public record Questions(String prompt, Campaign.Mode mode, int k, List<List<String>> lattice) {

        public Questions {
            lattice = List.copyOf(lattice);
        }
    }

    /** One before and after which nothing is asked. */
    public Certificate(int pass, Optional<Period> valid, Optional<String> name) {
        this(pass, valid, name, Optional.empty());
    }

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
