package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the rules notice, since all that Kith makes keeps them. */
class DataRulesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                               | id             | \"68dd088a-44b0-5a72-1eb9-7e95fae73912\" | no UUID",
                "''                               | timestamp      | \"2026-01-08T09:30:00.123-00:00\"        | no RFC 3339",
                "''                               | timestamp      | \"2026-01-08T09:30:00Z\"                 | no RFC 3339",
                "''                               | result         | null                                     | null",
                "''                               | bogus          | 1                                        | an unknown bogus",
                "/actor                           | mbox           | \"mailto:a@kith.example\"                | an unknown mbox",
                "/actor/account                   | homePage       | \"kith.example\"                         | no absolute IRI",
                "/actor/account                   | name           | \" \"                                    | without a name",
                "/verb                            | id             | \"http://kith.example/a b\"              | no absolute IRI",
                "/verb                            | id             | \"http://adlnet.gov/expapi/verbs/voided\" | a reference is what",
                "/verb/display                    | e              | \"answered\"                             | no RFC 5646 tag",
                "/object                          | objectType     | \"StatementRef\"                         | a reference is what",
                "/object/definition               | interactionType | \"choice\"                              | a scale",
                "/object/definition/scale/1       | id             | \"1\"                                    | two steps of one id",
                "/object/definition/scale/0/description | und      | null                                     | null",
                "/result                          | response       | \"often\"                                | no step of the scale",
                "/result                          | score          | {\"scaled\":1.01}                        | -1 to 1",
                "/result                          | extensions     | {\"mood\":4}                             | without an IRI",
                "/result                          | extensions     | {\"urn:kith:mood\":\"a\\u0000\"}         | a NUL",
                "/context                         | registration   | \"x\"                                    | an unknown registration",
                "/context/contextActivities/category/0/definition | type | \"http://kith.example/other\"      | a category"
            })
    void noticeWhatIsWrong(String where, String property, String value, String problem) {
        ObjectNode statement = Golden.statement("answered-item");
        ((ObjectNode) statement.at(where)).set(property, JSON.readTree(value));
        assertThat(DataRules.problems(statement)).anyMatch(found -> found.contains(problem));
    }

    @Test
    void allowNullInExtensionsOnly() {
        ObjectNode statement = Golden.statement("completed-checkin");
        ((ObjectNode) statement.at("/result/extensions")).putNull("urn:kith:mood");
        assertThat(DataRules.problems(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"platform", "revision"})
    void allowWhatIsSaidOfActivitiesForThemAlone(String property) {
        ObjectNode ofActivity = Golden.statement("completed-nudge");
        ofActivity.withObject("/context").put(property, "chat");
        ObjectNode ofStatement = Golden.statement("voided");
        ofStatement.withObject("/context").put(property, "chat");
        assertThat(DataRules.problems(ofActivity)).isEmpty();
        assertThat(DataRules.problems(ofStatement)).singleElement().asString().contains("an unknown " + property);
    }

    @Test
    void noticeHalfAPair() {
        ObjectNode statement = Golden.statement("completed-checkin");
        statement.withObject("/result/extensions").put("urn:kith:note", "\uD83D");
        assertThat(DataRules.problems(statement)).singleElement().asString().contains("half a pair");
    }

    @Test
    void noticeAnIdThatStandsTwiceInARequest() {
        var batch = JSON.createArrayNode()
                .add(Golden.statement("voided"))
                .add(Golden.statement("completed-nudge"))
                .add(Golden.statement("voided"));
        assertThat(DataRules.problemsOfBatch(batch)).singleElement().asString().contains("an id stands twice");
    }
}
