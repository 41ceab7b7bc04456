package dev.kith.connectors.canvas;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.kith.connectors.canvas.Situation.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Course;
import dev.kith.connectors.Found;
import dev.kith.connectors.Learner;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Place;
import dev.kith.connectors.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoursesTest {

    private static final String COURSES = "/api/v1/accounts/self/courses";
    private static final String MODULES = "/api/v1/courses/12/modules";
    private static final String LEAD = "{\"id\":\"12\",\"course_code\":\"LEAD-1\",\"name\":\"Leading\"}";
    private static final String FIND = "{\"id\":\"13\",\"course_code\":\"FIND-1\",\"name\":\"Finding\"}";
    private static final Learner LEARNER = new Learner("p-1");

    private final Situation situation = new Situation();

    @AfterEach
    void close() {
        situation.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Link", "link", "LINK"})
    void followsTheNextPageAsItIs(String header) {
        String base = situation.canvas.baseUrl();
        String links = "<" + base + COURSES + "?page=1>; rel=\"current\",<" + base + COURSES
                + "?page=bookmark:a,b&per_page=100>; rel=\"next\",<" + base + COURSES + "?page=1>; rel=\"first\"";
        situation.answers(COURSES, json(200, "[" + LEAD + "]").withHeader(header, links));
        situation.answers(any(urlEqualTo(COURSES + "?page=bookmark:a,b&per_page=100"))
                .atPriority(1)
                .willReturn(json(200, "[" + FIND + "]")));
        assertThat(there(situation.connector.courses("ing s")))
                .containsExactly(new Course("12", "LEAD-1", "Leading"), new Course("13", "FIND-1", "Finding"));
        assertThat(situation.asked().getFirst()).isEqualTo("GET " + COURSES + "?per_page=100&search_term=ing%20s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:%d/api", "https://127.0.0.1:%d/api", "http://127.0.0.1:1/api", "::"})
    void carriesTheTokenNowhereElse(String elsewhere) {
        String link = "<" + elsewhere.formatted(situation.canvas.port()) + ">; rel=\"next\"";
        situation.answers(COURSES, json(200, "[" + LEAD + "]").withHeader("Link", link));
        assertThat(why(situation.connector.courses(""))).isInstanceOf(Misconfigured.class);
        assertThat(situation.asked()).hasSize(1);
    }

    @Test
    void comesToAnEndWhereTheListDoesNot() {
        String link = "<" + situation.canvas.baseUrl() + MODULES + "?page=2>; rel=\"next\"";
        situation.answers(MODULES, json(200, "[]").withHeader("Link", link));
        assertThat(there(situation.connector.units("12"))).isEmpty();
        assertThat(situation.asked()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({"fi, 13", "12, 12", "d-, 13"})
    void searchesByItselfForLessThanCanvasDoes(String text, String id) {
        situation.answers(COURSES, 200, "[" + LEAD + "," + FIND + "]");
        assertThat(there(situation.connector.courses(text)))
                .extracting(Course::id)
                .contains(id);
        assertThat(situation.asked()).containsExactly("GET " + COURSES + "?per_page=100");
    }

    @Test
    void listsWhatCanBeMarkedAsDone() {
        situation.answers(MODULES, 200, """
                [{"id":"310","items":[
                   {"id":"311","module_id":"310","type":"Page","title":"Listen",
                    "completion_requirement":{"type":"must_mark_done"}},
                   {"id":"312","module_id":"310","type":"SubHeader","title":"More"},
                   {"id":"313","module_id":"310","type":"Quiz","title":"Test",
                    "completion_requirement":{"type":"must_submit"}}]},
                 {"id":"320"}]
                """);
        situation.answers(MODULES + "/320/items", 200, """
                [{"id":"321","module_id":"320","type":"Page","title":"Speak"}]
                """);
        assertThat(there(situation.connector.units("12")))
                .containsExactly(
                        new Course.Unit("310:311", "Page", "Listen", true),
                        new Course.Unit("310:313", "Quiz", "Test", false),
                        new Course.Unit("320:321", "Page", "Speak", false));
    }

    @Test
    void enrolsAtOnceAndWithoutAMessage() {
        situation.answers("/api/v1/courses/12/enrollments", 200, "{\"id\":\"9\"}");
        assertThat(situation.connector.enrol(LEARNER, "12")).isEqualTo(new Accepted());
        situation.canvas.verify(postRequestedFor(urlPathEqualTo("/api/v1/courses/12/enrollments"))
                .withFormParam("enrollment[user_id]", equalTo("sis_user_id:p-1"))
                .withFormParam("enrollment[type]", equalTo("StudentEnrollment"))
                .withFormParam("enrollment[enrollment_state]", equalTo("active"))
                .withFormParam("enrollment[notify]", equalTo("false")));
    }

    @ParameterizedTest
    @CsvSource({"404, Refused", "400, Refused", "403, Misconfigured", "401, Misconfigured", "500, Later", "429, Later"})
    void tellsWhyNobodyWasEnrolled(int status, String outcome) {
        situation.answers(
                "/api/v1/courses/12/enrollments",
                status,
                "{\"status\":\"unauthorized\",\"errors\":[{\"message\":\"no p-1\"}]}");
        Outcome enrolled = situation.connector.enrol(LEARNER, "12");
        assertThat(enrolled.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(((Outcome.Setback) enrolled).reason()).doesNotContain("p-1");
    }

    @Test
    void tellsHowFarALearnerIs() {
        situation.answers(
                "/api/v1/courses/12/users/self/progress",
                200,
                "{\"requirement_count\":2,\"completed_at\":\"2026-01-07T12:00:00+01:00\"}");
        situation.answers(MODULES, 200, """
                [{"id":"310","items":[
                   {"id":"311","module_id":"310","completion_requirement":{"type":"must_view","completed":true}},
                   {"id":"312","module_id":"310"}]}]
                """);
        assertThat(there(situation.connector.progress(LEARNER, "12")))
                .containsExactly(
                        new Progress(Place.course("12"), true, Optional.of(Instant.parse("2026-01-07T11:00:00Z"))),
                        new Progress(Place.unit("12", "310:311"), true, Optional.empty()));
        assertThat(situation.asked()).allMatch(asked -> asked.contains("as_user_id=sis_user_id%3Ap-1"));
    }

    @Test
    void tellsNothingOfWhoIsNotEnrolled() {
        situation.answers("/api/v1/courses/12/users/self/progress", 401, "{\"status\":\"unauthorized\"}");
        assertThat(there(situation.connector.progress(LEARNER, "12"))).isEmpty();
    }

    @Test
    void refusesToTellOfWhoIsUnknown() {
        situation.answers("/api/v1/courses/12/users/self/progress", 401, "{\"errors\":\"Invalid as_user_id\"}");
        situation.answers("/api/v1/users/sis_user_id%3Ap-1", 404, "{\"errors\":[]}");
        assertThat(why(situation.connector.progress(LEARNER, "12"))).isInstanceOf(Refused.class);
    }

    private static <T> List<T> there(Found<List<T>> found) {
        assertThat(found).isInstanceOf(Found.There.class);
        return ((Found.There<List<T>>) found).value();
    }

    private static Outcome.Setback why(Found<?> found) {
        assertThat(found).isInstanceOf(Found.Not.class);
        return ((Found.Not<?>) found).why();
    }
}
