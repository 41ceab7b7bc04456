package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Misconfigured;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

    private static final String HEADER = "X-Experience-API-Version";

    @ParameterizedTest
    @CsvSource({"about-1.0, 1.0.2", "about-2.0, 2.0.0", "about-missing, 1.0.3", "about-odd, 1.0.3"})
    void speaksWhatTheStoreUnderstands(String folder, String version) {
        try (var situation = Situation.askingTheVersion(folder)) {
            assertThat(situation.forward(1)).containsExactly(new Accepted());
            assertThat(situation.posts().getFirst().getHeader(HEADER)).isEqualTo(version);
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

    @ParameterizedTest
    @CsvSource({"speaks-2.0, 2.0.0, 2.0.0", "speaks-both, 1.0.3, 1.0.3", "answers-its-latest, 1.0.3, 2.0.0"})
    void staysWithOneVersionWhateverTheStoreAnswersIn(String folder, String version, String answered) {
        try (var situation = Situation.askingTheVersion(folder)) {
            assertThat(situation.forward(1)).containsExactly(new Accepted());
            assertThat(situation.forward(2)).containsExactly(new Accepted(), new Accepted());
            assertThat(situation.posts())
                    .hasSize(2)
                    .allMatch(post -> post.getHeader(HEADER).equals(version));
            assertThat(situation.store.getAllServeEvents())
                    .filteredOn(event -> event.getRequest().getUrl().endsWith("/statements"))
                    .hasSize(2)
                    .allMatch(event ->
                            event.getResponse().getHeaders().getHeader(HEADER).containsValue(answered));
        }
    }

    @Test
    void asksInTheNewerVersionWhereTheStoreRefusesTheUsualOne() {
        try (var situation = Situation.askingTheVersion("speaks-2.0")) {
            situation.forward(1);
            situation.forward(1);
            assertThat(situation.gets("about"))
                    .extracting(about -> about.getHeader(HEADER))
                    .containsExactly("1.0.3", "2.0.0");
        }
    }

    @ParameterizedTest
    @CsvSource({"1.0.3, speaks-both", "2.0.0, speaks-both", "2.0.0, speaks-2.0", "2.0.0, answers-its-latest"})
    void isNoPartOfWhatIsSent(String version, String folder) {
        try (var one = Situation.of("accepted");
                var other = Situation.speaking(version, folder)) {
            List<LearningRecord> records =
                    Arrays.stream(Template.values()).map(Records::of).toList();
            assertThat(one.connector.forward(records)).containsOnly(new Accepted());
            assertThat(other.connector.forward(records)).containsOnly(new Accepted());
            assertThat(other.posts().getFirst().getBody())
                    .isEqualTo(one.posts().getFirst().getBody());
            assertThat(other.posts().getFirst().getHeader(HEADER)).isEqualTo(version);
        }
    }

    @Test
    void waitsForAnOperatorWhereTheConfiguredOneIsNotTheStores() {
        try (var situation = Situation.speaking("1.0.3", "speaks-2.0")) {
            assertThat(situation.forward(1)).hasOnlyElementsOfType(Misconfigured.class);
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
