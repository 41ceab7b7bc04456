package dev.kith.connectors.edx;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.kith.connectors.edx.Situation.COURSE;
import static dev.kith.connectors.edx.Situation.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Learner;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentsTest {

    private static final String ENROLMENT = "/api/enrollment/v1/enrollment";
    private static final String KNOWN = ENROLMENT + "/p-1,course-v1%3AOrg%2BLEAD1%2B2026";
    private static final Learner LEARNER = new Learner("p-1");

    private final Situation situation = new Situation();

    @AfterEach
    void close() {
        situation.close();
    }

    @ParameterizedTest
    @CsvSource({"'', audit", "null, audit", "'{\"is_active\":false,\"mode\":\"verified\"}', verified"})
    void enrolsWhoIsNotAndKeepsTheModeOfWhoWas(String before, String mode) {
        situation.answers(get(urlEqualTo(KNOWN)).willReturn(response(200, before)));
        situation.answers(ENROLMENT, 200, "{\"is_active\":true,\"mode\":\"" + mode + "\"}");
        assertThat(situation.connector.enrol(LEARNER, COURSE)).isEqualTo(new Accepted());
        assertThat(situation.posts(ENROLMENT))
                .singleElement()
                .satisfies(request -> assertThat(request.getBodyAsString())
                        .isEqualTo("{\"user\":\"p-1\",\"mode\":\"" + mode
                                + "\",\"is_active\":true,\"course_details\":{\"course_id\":\"" + COURSE + "\"}}"));
    }

    @Test
    void leavesWhoIsEnrolledAsTheyAre() {
        situation.answers(
                get(urlEqualTo(KNOWN)).willReturn(response(200, "{\"is_active\":true,\"mode\":\"verified\"}")));
        assertThat(situation.connector.enrol(LEARNER, COURSE)).isEqualTo(new AlreadyThere());
        assertThat(situation.posts(ENROLMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, '{\"message\":\"No course found for enrollment of p-1\"}', Refused, No course",
        "406, '{\"message\":\"The user p-1 does not exist.\"}', Refused, user name",
        "404, '', Misconfigured, staff",
        "403, '{\"message\":\"User does not have permission\"}', Misconfigured, staff",
        "429, '{}', Later, 429",
        "500, '{}', Later, 500",
        "200, '{}', Later, not understood"
    })
    void tellsWhyNobodyWasEnrolled(int status, String body, String outcome, String words) {
        situation.answers(get(urlEqualTo(KNOWN)).willReturn(response(200, "")));
        situation.answers(ENROLMENT, status, body);
        Outcome enrolled = situation.connector.enrol(LEARNER, COURSE);
        assertThat(enrolled.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(((Setback) enrolled).reason()).contains(words).doesNotContain("p-1");
    }

    @ParameterizedTest
    @CsvSource({"404, Misconfigured", "400, Refused", "429, Later"})
    void enrolsNobodyWhereItCannotLookFirst(int status, String outcome) {
        situation.answers(get(urlEqualTo(KNOWN)).willReturn(response(status, "{}")));
        assertThat(situation.connector.enrol(LEARNER, COURSE).getClass().getSimpleName())
                .isEqualTo(outcome);
        assertThat(situation.posts(ENROLMENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "LEAD1", "course-v1:a/../b"})
    void refusesACourseOfAnotherForm(String course) {
        assertThat(situation.connector.enrol(LEARNER, course)).isInstanceOf(Refused.class);
    }
}
