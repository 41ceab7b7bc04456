package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.LearningRecord;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"https://kith.example", "https://kith.example/"})
    void writesAnAnsweredCheckinAsOneStatement(String publicUrl) throws Exception {
        assertThat(statement(publicUrl, Records.completed("fact-1"))).isEqualTo(expected("completed"));
    }

    @Test
    void writesAnItemWithItsScale() throws Exception {
        assertThat(statement(Records.answered("fact-2"))).isEqualTo(expected("answered"));
    }

    @Test
    void writesAVoidingThatPointsAtTheStatement() throws Exception {
        JsonNode voided = statement(Records.voided("fact-3", "fact-1"));
        assertThat(voided).isEqualTo(expected("voided"));
        assertThat(voided.at("/object/id"))
                .isEqualTo(statement(Records.completed("fact-1")).path("id"));
    }

    @Test
    void leavesOutTheExtensionsOfAPromptWithoutAnswers() {
        JsonNode statement = statement(Records.completed("fact-1", Map.of()));
        assertThat(statement.path("result")).isEqualTo(JSON.readTree("{\"completion\":true}"));
    }

    @Test
    void stripsWhatStoresCannotKeep() {
        JsonNode statement = statement(Records.completed("fact-1", Map.of("note", "a\0b\uD800c")));
        assertThat(statement
                        .at("/result/extensions/https:~1~1kith.example~1xapi~1extensions~1note")
                        .stringValue())
                .isEqualTo("ab?c");
    }

    @Test
    void encodesIdsInsideAddresses() {
        JsonNode statement = statement(Records.completed("fact-1", Map.of("my mood/ü", 3)));
        assertThat(statement.path("result").path("extensions").propertyNames())
                .containsExactly("https://kith.example/xapi/extensions/my%20mood%2F%C3%BC");
    }

    private static JsonNode statement(LearningRecord record) {
        return statement("https://kith.example", record);
    }

    private static JsonNode statement(String publicUrl, LearningRecord record) {
        var statements = new Statements(JSON, new StatementIds(Situation.ID_KEY), new Iris(URI.create(publicUrl)));
        return JSON.readTree(statements.of(List.of(record)).getFirst().body());
    }

    private static JsonNode expected(String name) throws Exception {
        return JSON.readTree(Files.readString(Path.of("src/test/resources/xapi/statements/" + name + ".json")));
    }
}
