package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Outcome.Accepted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

    @ParameterizedTest
    @CsvSource({"about-1.0, 1.0.2", "about-2.0, 2.0.0", "about-missing, 1.0.3", "about-odd, 1.0.3"})
    void speaksWhatTheStoreUnderstands(String folder, String version) {
        try (var situation = Situation.askingTheVersion(folder)) {
            assertThat(situation.forward(1)).containsExactly(new Accepted());
            assertThat(situation.posts().getFirst().getHeader("X-Experience-API-Version"))
                    .isEqualTo(version);
        }
    }

    @ParameterizedTest
    @CsvSource({"about-1.0, 1", "about-missing, 1", "about-odd, 2"})
    void asksUntilTheAnswerIsClear(String folder, int times) {
        try (var situation = Situation.askingTheVersion(folder)) {
            situation.forward(1);
            situation.forward(1);
            assertThat(situation.gets("about")).hasSize(times);
        }
    }

    @Test
    void asksNothingWhereTheVersionIsConfigured() {
        try (var situation = Situation.of("about-2.0")) {
            situation.forward(1);
            assertThat(situation.gets("about")).isEmpty();
        }
    }

    @Test
    void ordersVersionsAsNumbers() {
        assertThat(Versions.highest(List.of("1.0.9", "1.0.10", "1.1.0", "0.95")))
                .isEqualTo("1.0.10");
    }
}
