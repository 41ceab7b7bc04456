package dev.kith.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search against trying all sums of −2 to 2 times each figure, on figures drawn at random. */
class SumsTest {

    private static final int TIMES = 2;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8})
    void findsASumOfFewWhereverTryingAllSumsDoes(int k) {
        int found = 0;
        int none = 0;
        for (long seed = 0; seed < 400; seed++) {
            var figures = figures(new Random(seed));
            boolean byTrying = anyNarrow(figures, k);
            var words = new Sums(figures).narrow(k);
            assertThat(words.isPresent() || !byTrying)
                    .as("seed %d, k %d", seed, k)
                    .isTrue();
            if (words.isPresent()) {
                found++;
                assertThat(support(figures, times(words.get(), figures)))
                        .as("seed %d: %s", seed, words)
                        .isBetween(1, k - 1);
            } else {
                none++;
            }
        }
        assertThat(List.of(found, none)).allMatch(count -> count > 10);
    }

    /** 2 to 6 figures over up to 30 voices that come in lumps, so that some sums are narrow and some are not. */
    private static List<Figure> figures(Random random) {
        var lumps = new ArrayList<long[]>();
        long voice = 0;
        for (int lump = 0; lump < 3 + random.nextInt(6); lump++) {
            long from = voice;
            voice += 1 + (random.nextInt(3) == 0 ? random.nextInt(3) : 3 + random.nextInt(8));
            lumps.add(java.util.stream.LongStream.range(from, voice).toArray());
        }
        return IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(number -> new Figure("f" + number, some(lumps, random), Tally.of(1)))
                .toList();
    }

    private static long[] some(List<long[]> lumps, Random random) {
        return lumps.stream()
                .filter(lump -> random.nextBoolean())
                .flatMapToLong(java.util.Arrays::stream)
                .sorted()
                .toArray();
    }

    private static boolean anyNarrow(List<Figure> figures, int k) {
        int sums = (int) Math.pow(2 * TIMES + 1, figures.size());
        return IntStream.range(0, sums).anyMatch(sum -> {
            long[] times = new long[figures.size()];
            int rest = sum;
            for (int figure = 0; figure < times.length; figure++) {
                times[figure] = rest % (2 * TIMES + 1) - TIMES;
                rest /= 2 * TIMES + 1;
            }
            int support = support(figures, times);
            return support > 0 && support < k;
        });
    }

    private static int support(List<Figure> figures, long[] times) {
        var byVoice = new HashMap<Long, Long>();
        for (int figure = 0; figure < times.length; figure++) {
            for (long voice : figures.get(figure).voices()) {
                byVoice.merge(voice, times[figure], Long::sum);
            }
        }
        return (int) byVoice.values().stream().filter(value -> value != 0).count();
    }

    /** The multiples out of {@code 2·(f0) + -1·(f3) speaks of 2}. */
    private static long[] times(String words, List<Figure> figures) {
        long[] times = new long[figures.size()];
        for (String part : words.replaceAll(" speaks.*", "").split(" \\+ ")) {
            int dot = part.indexOf('·');
            times[Integer.parseInt(part.substring(dot + 3, part.length() - 1))] =
                    Long.parseLong(part.substring(0, dot));
        }
        return times;
    }
}
