package dev.kith.disclosure;

/** What should not follow from what was shown, and does. */
public record Violation(Rule rule, String words) {

    /** The rules, as design has them. */
    public enum Rule {
        /** A shown cell has at least k answers. */
        FEW,
        /** No sum of what was shown of one round speaks of 1 to k − 1. */
        WITHIN,
        /** No two figures of two rounds lie in each other and differ by 1 to k − 1. */
        BETWEEN,
        /** Below 2k not all gave the same answer. */
        UNANIMOUS,
        /** What the last two rules hold back follows from nothing that was shown. */
        HELD_BACK
    }

    @Override
    public String toString() {
        return rule + ": " + words;
    }
}
