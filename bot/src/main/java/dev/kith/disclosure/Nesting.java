package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whom earlier figures, of other rounds, were made of: one more that holds just these people and a few others, or all but a few
 * of them, would tell of the few what they say now, or said then.
 */
final class Nesting {

    private final TreeMap<Integer, List<Former>> bySize = new TreeMap<>();
    private int largest = 1;

    /** An earlier figure; who is in it is only looked up where one of about as many people is to be shown. */
    private static final class Former {

        private final Shown shown;
        private final Remainder of;
        private long[] voices = {};

        Former(Shown shown, Remainder of) {
            this.shown = shown;
            this.of = of;
        }

        int k() {
            return shown.k();
        }

        /** Ascending. */
        long[] voices() {
            if (voices.length == 0) {
                voices = of.voices(shown.sheet()::voices);
            }
            return voices;
        }
    }

    Nesting(List<Shown> before) {
        before.forEach(this::remember);
    }

    private void remember(Shown shown) {
        var sizes = shown.sheet().sizes();
        largest = Math.max(largest, shown.k());
        Stream.concat(shown.cells().stream().map(Remainder::whole), Remainder.of(shown.cells()).stream())
                .filter(one -> one.size(sizes) > 0)
                .forEach(one -> bySize.computeIfAbsent(one.size(sizes), size -> new ArrayList<>())
                        .add(new Former(shown, one)));
    }

    /**
     * Whether these and those of an earlier figure are the same but for 1 to k − 1 who were added, or left out.
     *
     * @param people how many they are
     * @param voices who they are, ascending; not asked for where no earlier figure is of about as many
     */
    boolean isTooClose(int people, Supplier<long[]> voices, int k) {
        int reach = Math.max(k, largest) - 1;
        var near = bySize.subMap(people - reach, true, people + reach, true).values().stream()
                .flatMap(List::stream)
                .toList();
        if (near.isEmpty()) {
            return false;
        }
        long[] those = voices.get();
        return near.stream().anyMatch(former -> isTooClose(former.voices(), those, Math.max(k, former.k())));
    }

    private static boolean isTooClose(long[] former, long[] now, int k) {
        int differ = Math.abs(former.length - now.length);
        return differ > 0 && differ < k && (former.length < now.length ? isPart(former, now) : isPart(now, former));
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
