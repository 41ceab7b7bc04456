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

    /** A few go before them, in whose days the machine learns the way: half of a first walk's time goes into compiling it. */
    @Test
    void fiveHundredNewManagersWalkNinetyDays() {
        try (var first = new Cohort(8, folder.resolve("first"))) {
            CohortTest.assertKept(first.walk());
        }
        long begun = System.nanoTime();
        try (var cohort = new Cohort(500, folder.resolve("all"))) {
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
