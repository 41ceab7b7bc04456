package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few new managers, each in a zone of their own, walk their ninety days. */
class CohortTest {

    @TempDir
    Path folder;

    @Test
    void everyStepComesOnItsDayAtNine() {
        try (var cohort = new Cohort(8, folder)) {
            assertKept(cohort.walk());
        }
    }

    static void assertKept(Cohort.Result result) {
        assertThat(result.missing()).as(result.toString()).isZero();
        assertThat(result.wrongTime()).as(result.toString()).isZero();
        assertThat(result.afterCompletion()).as(result.toString()).isZero();
        assertThat(result.overBudget()).as(result.toString()).isZero();
        assertThat(result.movedShare()).as(result.toString()).isLessThanOrEqualTo(0.05);
        assertThat(result.late().keySet()).as(result.toString()).allMatch(days -> days > 0 && days <= 3);
    }
}
