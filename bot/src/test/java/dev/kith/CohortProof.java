package dev.kith;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred new managers in thirty zones walk their ninety days. */
@Tag("proof")
class CohortProof {

    @TempDir
    Path folder;

    @Test
    void fiveHundredNewManagersWalkNinetyDays() {
        long begun = System.nanoTime();
        try (var cohort = new Cohort(500, folder)) {
            var result = cohort.walk();
            System.out.printf(
                    "cohort: %s, %.1f %% moved, %d s%n",
                    result,
                    100 * result.movedShare(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            CohortTest.assertKept(result);
        }
    }
}
