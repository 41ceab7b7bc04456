package dev.kith.disclosure;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * Those who answered and count in just the same cells.
 *
 * @param cells all that they count in
 * @param voices who they are, by pseudonyms of 64 bits that are the same for one person wherever they answer; ascending
 */
public record Group(Set<Cell> cells, long[] voices) {

    public Group {
        cells = Set.copyOf(cells);
        voices = voices.clone();
        Arrays.sort(voices);
    }

    public int size() {
        return voices.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && cells.equals(group.cells) && Arrays.equals(voices, group.voices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cells, Arrays.hashCode(voices));
    }

    /** Nobody's pseudonym. */
    @Override
    public String toString() {
        return cells + ": " + voices.length;
    }
}
