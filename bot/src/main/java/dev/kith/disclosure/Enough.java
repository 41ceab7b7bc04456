package dev.kith.disclosure;

/**
 * How many people it takes that something may be known of them.
 *
 * @param any whatever they say
 * @param alike where all of them say the same; no fewer
 */
record Enough(int any, int alike) {

    /** Where it does not matter what they say. */
    static Enough of(int any) {
        return new Enough(any, any);
    }
}
