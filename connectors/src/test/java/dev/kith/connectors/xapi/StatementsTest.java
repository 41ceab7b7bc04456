package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Answered;
import dev.kith.connectors.Answered.Label;
import dev.kith.connectors.Completed;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Place;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource(Template.class)
    void areAsTheirFileSays(Template template) {
        assertThat(statement(Records.of(template))).isEqualTo(Golden.statement(template.id()));
    }

    @Test
    void nameNoTypeWhereLearningSystemsHaveNoWord() {
        assertThat(statement(Records.completedAnnouncement("fact-16")))
                .isEqualTo(Golden.statement("completed-announcement"));
    }

    @Test
    void areAboutTheActivityOfTheLearningSystemWhereThereIsOne() {
        assertThat(statement(Records.completedElsewhere("fact-17")))
                .isEqualTo(Golden.statement("completed-nudge-elsewhere"));
    }

    @Test
    void haveNoOtherFiles() {
        var files = Stream.concat(
                Arrays.stream(Template.values()).map(Template::id),
                Stream.of("completed-announcement", "completed-nudge-elsewhere"));
        assertThat(Golden.files()).containsExactlyElementsOf(files.sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepTheRulesOfXapi(String file) {
        assertThat(DataRules.problems(Golden.statement(file))).isEmpty();
    }

    static List<String> files() {
        return Golden.files();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://kith.example", "https://kith.example/"})
    void doNotDependOnASlashAtTheEndOfThePublicAddress(String publicUrl) {
        assertThat(statement(publicUrl, Records.completed("fact-1"))).isEqualTo(Golden.statement("completed-checkin"));
    }

    @Test
    void pointAtTheStatementThatTheyVoid() {
        assertThat(statement(Records.voided("fact-3", "fact-1")).at("/object/id"))
                .isEqualTo(statement(Records.completed("fact-1")).path("id"));
    }

    @Test
    void nameEachStepOfAScaleOnce() {
        var scale = List.of(new Label("1", "never"), new Label("1\0", "often"), new Label("2", "always"));
        var answered = new Answered("fact-2", Records.AT, Records.LEARNER, Records.ACTIVITY, "mood", "1\0", scale);
        JsonNode statement = statement(answered);
        assertThat(statement.at("/object/definition/scale").findValuesAsString("id"))
                .containsExactly("1", "2");
        assertThat(statement.at("/result/response").stringValue()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-08T09:30:00.999999Z, 2026-01-08T09:30:00.999Z",
        "+10000-01-01T00:00:00Z, 9999-12-31T23:59:59.999Z",
        "-0001-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z"
    })
    void tellTheTimeInFourDigitsOfTheYearAndToTheMillisecond(Instant at, String timestamp) {
        var completed = new Completed("fact-1", at, Records.LEARNER, Records.ACTIVITY, Map.of());
        assertThat(statement(completed).path("timestamp").stringValue()).isEqualTo(timestamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b:c",
                "https://lms.example/a b",
                "https://lms.example/a#b#c",
                "https:/lms.example",
                "a:%zz",
                "a:\u202Eb",
                "a:\0",
                "a:\u2028",
                "7",
                "https://lms.example/\uD83D"
            })
    void areAboutOurActivityWhereTheOtherHasNoAddress(String unit) {
        var place = Place.unit("42", unit);
        var completed = new Completed("fact-1", Records.AT, Records.LEARNER, Records.ACTIVITY.at(place), Map.of());
        assertThat(statement(completed).at("/object/id").stringValue())
                .isEqualTo("https://kith.example/xapi/prompts/belonging");
        assertThat(Iris.problem(place)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lms.example/a?b=c#d",
                "https://[2001:db8::7]:8443/a",
                "urn:kith:7",
                "https://lms.example/über",
                "HTTP://lms.example",
                "course-v1:Org+LEAD+2026",
                "tag:lms.example,2026:7"
            })
    void areAboutAnyActivityWithAnAddress(String unit) {
        var place = Place.unit("42", unit);
        var completed = new Completed("fact-1", Records.AT, Records.LEARNER, Records.ACTIVITY.at(place), Map.of());
        assertThat(statement(completed).at("/object/id").stringValue()).isEqualTo(unit);
        assertThat(Iris.problem(place)).isEmpty();
    }

    @Test
    void haveNoExtensionsForAPromptWithoutAnswers() {
        JsonNode statement = statement(Records.completed("fact-1", Map.of()));
        assertThat(statement.path("result")).isEqualTo(JSON.readTree("{\"completion\":true}"));
    }

    @Test
    void holdNothingThatStoresCannotKeep() {
        JsonNode statement = statement(Records.completed("fact-1", Map.of("note", "a\0b\uD800c")));
        assertThat(statement
                        .at("/result/extensions/https:~1~1kith.example~1xapi~1extensions~1note")
                        .stringValue())
                .isEqualTo("ab?c");
    }

    @Test
    void encodeIdsInsideAddresses() {
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
}
