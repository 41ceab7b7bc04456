package dev.kith;

import dev.kith.delivery.CrashPoints.Point;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As {@link CrashTest}: each point twenty times, at moments that differ, over campaigns to two thousand people. */
@Tag("proof")
class CrashProof {

    private static final int PEOPLE = 2_000;
    private static final int TIMES = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aKillAnywhereLosesNothingAndHidesNoDouble(Point point) {
        var moments = new SplittableRandom(point.ordinal());
        try (var runs = new CrashRuns(folder)) {
            for (int i = 0; i < TIMES; i++) {
                // Tokens are taken for many at once: that point is passed less often than the others.
                runs.run(point, PEOPLE, moments.nextInt(point.passes(PEOPLE)));
            }
        }
    }
}
