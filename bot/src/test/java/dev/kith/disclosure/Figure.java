package dev.kith.disclosure;

import java.util.ArrayList;
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

    /** What this has more than a part of it. */
    Figure without(Figure part) {
        long[] rest = Arrays.stream(voices)
                .filter(voice -> Arrays.binarySearch(part.voices, voice) < 0)
                .toArray();
        var counts = new ArrayList<Integer>();
        for (int option = 0; option < tally.counts().size(); option++) {
            counts.add(tally.counts().get(option) - part.tally.counts().get(option));
        }
        return new Figure(name + " without " + part.name, rest, new Tally(counts));
    }

    /** Whether all of these are among those. */
    boolean isIn(Figure other) {
        return Arrays.stream(voices).allMatch(voice -> Arrays.binarySearch(other.voices, voice) >= 0);
    }
}
