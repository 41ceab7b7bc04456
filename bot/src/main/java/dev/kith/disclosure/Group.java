package dev.kith.disclosure;

import java.util.Arrays;
import java.util.Collection;
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

    /** The voices of all of them, each once, ascending. */
    static long[] voices(Collection<Group> groups) {
        long[] all = groups.stream()
                .flatMapToLong(group -> Arrays.stream(group.voices()))
                .sorted()
                .toArray();
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
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
