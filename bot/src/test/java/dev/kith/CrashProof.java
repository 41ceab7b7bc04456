package dev.kith;

import dev.kith.delivery.CrashPoints.Point;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * As {@link CrashTest}: each point twenty times, at moments that differ, over campaigns to two thousand people. It takes
 * half an hour; {@code -Dkith.proof.times=10} is half of that.
 */
@Tag("proof")
class CrashProof {

    private static final int PEOPLE = 2_000;
    private static final int TIMES = Integer.getInteger("kith.proof.times", 20);

    /** So many in one organisation: then it is a new one, or the runs would grow longer and longer. */
    private static final int FRESH = 5;

    private static Launch quick;

    @TempDir
    Path folder;

    @BeforeAll
    static void rehearse(@TempDir Path rehearsal) {
        quick = Launch.rehearsed(rehearsal);
    }

    @ParameterizedTest
    @EnumSource
    void aKillAnywhereLosesNothingAndHidesNoDouble(Point point) {
        var moments = new SplittableRandom(point.ordinal());
        for (int from = 0; from < TIMES; from += FRESH) {
            try (var runs = new CrashRuns(folder.resolve("from-" + from), quick)) {
                for (int i = from; i < Math.min(TIMES, from + FRESH); i++) {
                    // Tokens are taken for many at once: that point is passed less often than the others.
                    runs.run(point, PEOPLE, moments.nextInt(point.passes(PEOPLE)));
                }
            }
        }
    }
}
