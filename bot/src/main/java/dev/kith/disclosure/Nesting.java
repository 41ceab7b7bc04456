package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whom earlier figures, of other rounds, were made of: one more that holds just these people and a few others, or all but a few
 * of them, would tell of the few what they say now, or said then.
 */
final class Nesting {

    private final TreeMap<Integer, List<Former>> bySize = new TreeMap<>();
    private int largest = 1;

    private record Former(long[] voices, int k) {}

    Nesting(List<Shown> before) {
        before.forEach(this::remember);
    }

    private void remember(Shown shown) {
        var voices = shown.sheet().voices();
        largest = Math.max(largest, shown.k());
        Stream.concat(
                        shown.cells().stream().map(cell -> voices.getOrDefault(cell, new long[0])),
                        Remainder.of(shown.cells()).stream().map(one -> one.voices(voices)))
                .filter(some -> some.length > 0)
                .forEach(some -> bySize.computeIfAbsent(some.length, size -> new ArrayList<>())
                        .add(new Former(some, shown.k())));
    }

    /** Whether any earlier figure is of about as many people: otherwise none can be too close. */
    boolean hasAsMany(int people, int k) {
        int reach = Math.max(k, largest) - 1;
        return !bySize.subMap(people - reach, true, people + reach, true).isEmpty();
    }

    /** Whether these and those of an earlier figure are the same but for 1 to k − 1 who were added, or left out. */
    boolean isTooClose(long[] voices, int k) {
        int reach = Math.max(k, largest) - 1;
        return bySize.subMap(voices.length - reach, true, voices.length + reach, true).values().stream()
                .flatMap(List::stream)
                .anyMatch(former -> isTooClose(former, voices, k));
    }

    private static boolean isTooClose(Former former, long[] voices, int k) {
        int differ = Math.abs(former.voices().length - voices.length);
        return differ > 0
                && differ < Math.max(k, former.k())
                && (former.voices().length < voices.length
                        ? isPart(former.voices(), voices)
                        : isPart(voices, former.voices()));
    }

    /** Both ascending. */
    private static boolean isPart(long[] part, long[] whole) {
        int at = 0;
        for (long voice : part) {
            while (at < whole.length && whole[at] < voice) {
                at++;
            }
            if (at == whole.length || whole[at] != voice) {
                return false;
            }
        }
        return true;
    }
}
