package dev.kith;

import dev.kith.delivery.CrashPoints.Point;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real application, killed once at each point of the send protocol over a campaign to a hundred people. */
class CrashTest {

    private static final int PEOPLE = 100;

    @TempDir
    Path folder;

    @Test
    void aKillAnywhereLosesNothingAndHidesNoDouble() {
        try (var runs = new CrashRuns(folder, Launch.PLAIN)) {
            for (Point point : Point.values()) {
                runs.run(point, PEOPLE, Math.min(2, point.passes(PEOPLE) - 1));
            }
        }
    }
}
