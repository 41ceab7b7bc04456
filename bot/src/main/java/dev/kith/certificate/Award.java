package dev.kith.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate that somebody was given.
 *
 * @param number 1 for the first of a campaign
 * @param right how many quizzes of {@code all} they knew
 * @param until when it ends; empty: never
 */
public record Award(int number, int right, int all, Instant at, Optional<Instant> until) {

    /** The share of quizzes that they knew, 0 to 1. */
    public double score() {
        return (double) right / all;
    }

    /** What somebody knows is nobody's business who prints it. */
    @Override
    public String toString() {
        return "a certificate of somebody";
    }
}
