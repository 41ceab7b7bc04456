package dev.kith.disclosure;

import java.util.Arrays;

/**
 * Something that can be read off what was shown: a cell, or what is left of one.
 *
 * @param voices who answered, ascending
 */
record Figure(String name, long[] voices, Tally tally) {

    int size() {
        return voices.length;
    }

    /** Whether all of these are among those. */
    boolean isIn(Figure other) {
        return Arrays.stream(voices).allMatch(voice -> Arrays.binarySearch(other.voices, voice) >= 0);
    }
}
