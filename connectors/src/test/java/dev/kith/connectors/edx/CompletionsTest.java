package dev.kith.connectors.edx;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.kith.connectors.edx.Situation.BATCH;
import static dev.kith.connectors.edx.Situation.BLOCK;
import static dev.kith.connectors.edx.Situation.COURSE;
import static dev.kith.connectors.edx.Situation.OTHER_BLOCK;
import static dev.kith.connectors.edx.Situation.completed;
import static dev.kith.connectors.edx.Situation.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Learner;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Outcome.Whose;
import dev.kith.connectors.Place;
import dev.kith.connectors.Voided;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {

    private final Situation situation = new Situation();

    @AfterEach
    void close() {
        situation.close();
    }

    @Test
    void completesWhatOneLearnerDidInOneCourseByOneCall() {
        assertThat(situation.forward(completed("p-1", BLOCK), completed("p-2", BLOCK), completed("p-1", OTHER_BLOCK)))
                .hasSize(3)
                .containsOnly(new Accepted());
        assertThat(bodies())
                .containsExactly(
                        "{\"username\":\"p-1\",\"course_key\":\"" + COURSE + "\",\"blocks\":{\"" + BLOCK + "\":1.0,\""
                                + OTHER_BLOCK + "\":1.0}}",
                        "{\"username\":\"p-2\",\"course_key\":\"" + COURSE + "\",\"blocks\":{\"" + BLOCK + "\":1.0}}");
        assertThat(situation.posts(BATCH))
                .allMatch(request -> request.getHeader("Authorization").equals("JWT t-1"));
    }

    @Test
    void keepsCoursesAndTheirOrderApart() {
        var elsewhere = Place.unit("course-v1:Org+LEAD2+2026", "block-v1:Org+LEAD2+2026+type@html+block@x");
        situation.forward(completed("p-1", BLOCK), completed("p-1", elsewhere), completed("p-1", OTHER_BLOCK));
        assertThat(bodies()).hasSize(3);
        assertThat(bodies().get(1)).contains("LEAD2");
    }

    @Test
    void oneBadBlockRefusesNoOther() {
        situation.answers(any(urlEqualTo(BATCH))
                .withRequestBody(containing("speak"))
                .atPriority(1)
                .willReturn(response(400, "{\"detail\":\"Invalid block key: zanzibar\"}")));
        var outcomes = situation.forward(completed("p-1", BLOCK), completed("p-1", OTHER_BLOCK));
        assertThat(outcomes.getFirst()).isEqualTo(new Accepted());
        assertThat(outcomes.getLast()).isInstanceOf(Refused.class);
        assertThat(((Refused) outcomes.getLast()).reason())
                .contains("block key")
                .doesNotContain("zanzibar");
    }

    @ParameterizedTest
    @CsvSource({
        "400, '{\"detail\":\"User is not enrolled in course.\"}', Refused, enrolled",
        "404, '{\"detail\":\"User matching query does not exist.\"}', Refused, user name",
        "404, <html>no such page</html>, Misconfigured, address",
        "403, '{\"detail\":\"You do not have permission.\"}', Misconfigured, staff",
        "401, '{\"detail\":\"Token has expired.\"}', Misconfigured, token",
        "429, '{\"detail\":\"Request was throttled.\"}', Later, 429",
        "503, '', Later, 503",
        "200, '<html>sign in</html>', Later, not understood"
    })
    void tellsARefusedRecordFromATroubleOfEverybody(int status, String body, String outcome, String words) {
        situation.answers(any(urlEqualTo(BATCH))
                .withRequestBody(containing("p-1"))
                .atPriority(1)
                .willReturn(response(status, body)));
        var outcomes = situation.forward(completed("p-1", BLOCK), completed("p-2", BLOCK));
        assertThat(outcomes.getFirst().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(reason(outcomes.getFirst())).contains(words).doesNotContain("p-1");
        assertThat(outcomes.getLast()).isEqualTo(outcome.equals("Refused") ? new Accepted() : outcomes.getFirst());
    }

    @Test
    void oneLearnerOverWhomItFailsHoldsNobodyElse() {
        situation.answers(any(urlEqualTo(BATCH))
                .withRequestBody(containing("p-1"))
                .atPriority(1)
                .willReturn(response(500, "")));
        var outcomes = situation.forward(completed("p-1", BLOCK), completed("p-2", BLOCK));
        assertThat(((Later) outcomes.getFirst()).whose()).isEqualTo(Whose.RECORD);
        assertThat(outcomes.getLast()).isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @CsvSource({"12, 311", COURSE + ", 311", "LEAD1, " + BLOCK, COURSE + ", block-v1:a b"})
    void refusesAPlaceOfAnotherFormAndSaysWhatIsValid(String course, String unit) {
        var outcomes = situation.forward(completed("p-1", Place.unit(course, unit)));
        assertThat(reason(outcomes.getFirst())).contains("course-v1:", "block-v1:");
        assertThat(situation.posts(BATCH)).isEmpty();
    }

    @Test
    void takesWhatIsMappedToAUnit() {
        assertThat(situation.connector.takes(completed("p-1", BLOCK))).isTrue();
        assertThat(situation.connector.takes(completed("p-1", Place.course(COURSE))))
                .isFalse();
        assertThat(situation.connector.takes(new Voided("v-1", Situation.AT, new Learner("p-1"), "fact-1")))
                .isFalse();
    }

    private List<String> bodies() {
        return situation.posts(BATCH).stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    private static String reason(Outcome outcome) {
        return ((Setback) outcome).reason();
    }
}
