package dev.kith.campaign;

import java.util.Map;

/**
 * A group of an audience in which no answer would ever be shown.
 *
 * @param cell what its people have in common: {@code department: Legal}
 * @param people how many of the audience are in it
 */
public record SmallGroup(Map<String, String> cell, long people) {

    /** The group in words: {@code Legal, Berlin}. */
    public String words() {
        return String.join(", ", cell.values());
    }
}
