package dev.kith.connectors.canvas;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.kith.connectors.canvas.Situation.DONE;
import static dev.kith.connectors.canvas.Situation.ITEM;
import static dev.kith.connectors.canvas.Situation.completed;
import static dev.kith.connectors.canvas.Situation.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Health.State;
import dev.kith.connectors.Learner;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Outcome.Whose;
import dev.kith.connectors.Place;
import dev.kith.connectors.Voided;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    private static final String OK = "{\"message\":\"OK\"}";
    private static final String NOT_AS_THEM = "{\"errors\":\"Invalid as_user_id\"}";
    private static final String NOT_FOUND = "{\"errors\":[{\"message\":\"The specified resource does not exist.\"}]}";
    private static final String USER = "/api/v1/users/sis_user_id%3Ap-1";
    private static final String PERMISSIONS = "/api/v1/accounts/self/permissions";

    private final Situation situation = new Situation();

    @AfterEach
    void close() {
        situation.close();
    }

    @Test
    void marksTheItemForTheLearner() {
        situation.answers(DONE, 200, OK);
        assertThat(situation.forward(completed("p/1 ü&x"))).containsExactly(new Accepted());
        assertThat(situation.asked())
                .containsExactly(
                        "PUT " + DONE + "?as_user_id=sis_user_id%3Ap%2F1%20%C3%BC%26x",
                        "GET " + ITEM + "?as_user_id=sis_user_id%3Ap%2F1%20%C3%BC%26x");
        situation.canvas.verify(putRequestedFor(urlPathEqualTo(DONE))
                .withHeader("Authorization", equalTo("Bearer hush"))
                .withHeader("Accept", equalTo("application/json+canvas-string-ids")));
    }

    @ParameterizedTest
    @CsvSource({
        "SIS_USER_ID, sis_user_id%3Ap-1",
        "LOGIN_ID, sis_login_id%3Ap-1",
        "EMAIL, sis_login_id%3Aada%40example.org"
    })
    void callsPeopleAsCanvasKnowsThem(KnownBy knownBy, String reference) {
        try (var other = new Situation(knownBy)) {
            other.answers(DONE, 200, OK);
            var learner = new Learner("p-1", Optional.of("ada@example.org"));
            assertThat(other.forward(completed(learner, Place.unit("12", "310:311"))))
                    .containsExactly(new Accepted());
            assertThat(other.asked()).first().isEqualTo("PUT " + DONE + "?as_user_id=" + reference);
        }
    }

    @Test
    void refusesWhoHasNoAddressWhereCanvasKnowsPeopleByIt() {
        try (var other = new Situation(KnownBy.EMAIL)) {
            assertThat(reason(other.forward(completed("p-1")))).contains("e-mail");
            assertThat(other.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 311", "12, 310/311", "12, 310:", "12, 310:311:1", "12, a:b", ".., 310:311", "12/../13, 310:311"})
    void refusesAPlaceOfAnotherFormAndSaysWhatIsValid(String course, String unit) {
        var outcomes = situation.forward(completed(new Learner("p-1"), Place.unit(course, unit)));
        assertThat(reason(outcomes)).contains("310:311");
        assertThat(situation.asked()).isEmpty();
    }

    @Test
    void takesWhatIsMappedToAUnit() {
        var learner = new Learner("p-1");
        assertThat(situation.connector.takes(completed("p-1"))).isTrue();
        assertThat(situation.connector.takes(completed(learner, Place.course("12"))))
                .isFalse();
        assertThat(situation.connector.takes(new Voided("v-1", Situation.AT, learner, "fact-1")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "401, Invalid access token.",
        "401, Insufficient scopes on access token.",
        "403, Insufficient scopes on access token."
    })
    void aRefusedTokenStopsEverybody(int status, String message) {
        situation.answers(
                DONE,
                json(status, "{\"errors\":[{\"message\":\"" + message + "\"}]}")
                        .withHeader("X-Rate-Limit-Remaining", "599.5"));
        assertThat(situation.forward(completed("p-1"), completed("p-2")))
                .hasSize(2)
                .hasOnlyElementsOfType(Misconfigured.class);
        assertThat(situation.asked()).hasSize(1);
    }

    @Test
    void aTokenThatMayNotActForOthersStopsEverybody() {
        situation.answers(DONE, 401, NOT_AS_THEM);
        situation.answers(USER, 200, "{\"id\":\"7\"}");
        situation.answers(PERMISSIONS, 200, "{\"become_user\":false}");
        var outcomes = situation.forward(completed("p-1"), completed("p-2"));
        assertThat(outcomes).hasSize(2).hasOnlyElementsOfType(Misconfigured.class);
        assertThat(reason(outcomes)).contains("Become other users");
        assertThat(situation.asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"404, knows nobody", "200, not this person", "401, not this person"})
    void onePersonWhomTheTokenMayNotActForStopsNobodyElse(int status, String words) {
        situation.answers(DONE, 200, OK);
        situation.answers(as("p-1").willReturn(json(401, NOT_AS_THEM)).atPriority(1));
        situation.answers(USER, status, status == 404 ? NOT_FOUND : "{\"status\":\"unauthorized\",\"id\":\"7\"}");
        situation.answers(PERMISSIONS, 200, "{\"become_user\":true}");
        var outcomes = situation.forward(completed("p-1"), completed("p-2"));
        assertThat(reason(outcomes)).contains(words);
        assertThat(outcomes.getLast()).isEqualTo(new Accepted());
        assertThat(situation.connector.health().state()).isEqualTo(State.UP);
    }

    @ParameterizedTest
    @CsvSource({
        "401, '{\"status\":\"unauthorized\",\"errors\":[{\"message\":\"user not authorized\"}]}', enrol",
        "403, '{\"status\":\"unauthorized\",\"errors\":[{\"message\":\"user not authorized\"}]}', enrol",
        "404, '{\"errors\":[{\"message\":\"The specified resource does not exist.\"}]}', 310:311",
        "400, '{\"message\":\"zanzibar is odd\"}', is odd"
    })
    void whatIsAboutOneRecordStopsNoOther(int status, String body, String words) {
        situation.answers(DONE, 200, OK);
        situation.answers(as("p-1").willReturn(json(status, body)).atPriority(1));
        var outcomes = situation.forward(completed("p-1"), completed("p-2"));
        assertThat(reason(outcomes)).contains(words).doesNotContain("zanzibar");
        assertThat(outcomes.getLast()).isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{\"id\":\"311\"}', Refused, requirement",
        "200, '{\"id\":\"311\",\"completion_requirement\":{\"type\":\"must_view\"}}', Refused, requirement",
        "200, '{\"id\":\"311\",\"completion_requirement\":{\"type\":\"must_mark_done\",\"completed\":false}}', Refused, locked",
        "200, '{}', Later, not understood",
        "200, <html>sign in</html>, Later, not understood",
        "404, '{\"errors\":[]}', Refused, 310:311",
        "500, '', Later, 500",
        "429, '', Later, more than"
    })
    void believesNoOkThatKeptNothing(int status, String body, String outcome, String words) {
        situation.answers(DONE, 200, OK);
        situation.answers(ITEM, status, body);
        var marked = situation.forward(completed("p-1")).getFirst();
        assertThat(marked.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(((Setback) marked).reason()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"must_view, true", "must_mark_done, true", "must_mark_done, null"})
    void believesWhatIsKept(String type, String completed) {
        situation.answers(DONE, 200, OK);
        situation.answers(ITEM, 200, Situation.requirement(type, completed));
        assertThat(situation.forward(completed("p-1"))).containsExactly(new Accepted());
    }

    @Test
    void anAddressThatIsNoCanvasIsForAnOperator() {
        situation.answers(DONE, 404, "<html>nothing here</html>");
        assertThat(situation.forward(completed("p-1"))).hasOnlyElementsOfType(Misconfigured.class);
    }

    @Test
    void oneRecordOverWhichCanvasFailsHoldsOnlyItsLearner() {
        situation.answers(DONE, 200, OK);
        situation.answers(as("p-1").willReturn(json(500, "{}")).atPriority(1));
        var outcomes = situation.forward(completed("p-1"), completed("p-2"), completed("p-1"));
        assertThat(outcomes.get(1)).isEqualTo(new Accepted());
        assertThat(List.of(outcomes.getFirst(), outcomes.getLast()))
                .allSatisfy(outcome -> assertThat(((Later) outcome).whose()).isEqualTo(Whose.RECORD));
        assertThat(situation.asked()).hasSize(3);
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder as(String person) {
        return any(urlPathEqualTo(DONE)).withQueryParam("as_user_id", equalTo("sis_user_id:" + person));
    }

    private static String reason(List<Outcome> outcomes) {
        assertThat(outcomes.getFirst()).isInstanceOfAny(Refused.class, Misconfigured.class);
        return ((Setback) outcomes.getFirst()).reason();
    }
}
