package dev.kith.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.journey.Enrolment.Dates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingTest {

    private static final LocalDate LEARNT = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 2026-03-20, false",
        "2026-03-11, 2026-03-11, false",
        "2026-03-10, 2026-03-11, false",
        "2026-02-08, 2026-03-11, false",
        "2026-02-07, 2026-02-07, true",
        "2025-12-10, 2025-12-10, true"
    })
    void goesByTheDateOrByTheDayAfterItWasLearnt(LocalDate anchor, LocalDate from, boolean late) {
        assertThat(Starting.of(anchor, LEARNT)).contains(new Dates(anchor, from, late));
    }

    @Test
    void doesNotBeginMoreThanNinetyDaysLate() {
        assertThat(Starting.of(LocalDate.of(2025, 12, 9), LEARNT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 2026-03-12, 2026-03-20, 2026-03-20",
        "2026-03-12, 2026-03-12, 2026-03-01, 2026-03-01",
        "2026-03-01, 2026-03-11, 2026-02-20, 2026-03-11",
        "2026-03-01, 2026-03-11, 2026-04-01, 2026-04-01"
    })
    void aCorrectedDateMovesTheDaysThatAreCountedFromIt(
            LocalDate anchor, LocalDate from, LocalDate corrected, LocalDate newFrom) {
        assertThat(Starting.corrected(new Dates(anchor, from, false), corrected, LocalDate.of(2026, 3, 15)))
                .isEqualTo(new Dates(corrected, newFrom, false));
    }
}
