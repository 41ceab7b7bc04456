package dev.kith.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.journey.Enrolment.Dates;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EnrolmentTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-01-05T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void whatWasKeptBeforeAnybodyCouldChooseWasGiven() {
        var assigned = new Enrolment(DAY, new Dates(DAY, DAY, false), Standing.of(State.WALKING, NOW));
        String kept = JSON.writeValueAsString(assigned).replace(",\"origin\":\"ASSIGNED\"", "");
        assertThat(kept).doesNotContain("origin");
        assertThat(JSON.readValue(kept, Enrolment.class)).isEqualTo(assigned);
    }

    @Test
    void aChosenOneIsReadAsItWasKept() {
        var chosen = Enrolment.chosen(DAY, NOW);
        assertThat(JSON.readValue(JSON.writeValueAsString(chosen), Enrolment.class))
                .isEqualTo(chosen);
        assertThat(chosen.dates().from()).isEqualTo(DAY.plusDays(1));
    }
}
