package dev.kith.connectors.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.kith.connectors.Health.State;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    @RegisterExtension
    final WireMockExtension system = WireMockExtension.newInstance()
            .options(options().bindAddress("127.0.0.1").dynamicPort())
            .build();

    private final Situation situation = new Situation();

    @Test
    void sendsNothingMoreToAReceiverThatWantsNoMore() {
        answers(410);
        var connector = connector();
        assertThat(forward(connector, "fact-1", "fact-2")).hasSize(2).hasOnlyElementsOfType(Misconfigured.class);
        answers(204);
        assertThat(connector.test().isPassed()).isFalse();
        assertThat(forward(connector, "fact-1"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misconfigured.class,
                        setback -> assertThat(setback.reason()).contains("nothing more", "save this webhook again"));
        assertThat(connector.health().state()).isEqualTo(State.MISCONFIGURED);
        assertThat(requests()).hasSize(1);

        assertThat(forward(connector(), "fact-1")).containsExactly(new Accepted());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void takesEveryStatusOfSuccessForOne(int status) {
        answers(status);
        assertThat(forward(connector(), "fact-1")).containsExactly(new Accepted());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308, 401, 403, 404, 405, 410, 415})
    void stopsWhereTheAddressAsAWholeIsWrong(int status) {
        answers(status);
        assertThat(ofTwo()).hasSize(2).hasOnlyElementsOfType(Misconfigured.class);
        assertThat(requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 422})
    void setsAsideWhatTheReceiverDoesNotAccept(int status) {
        system.stubFor(
                post(anyUrl()).willReturn(aResponse().withStatus(status).withBody("no such person: p-0042 hopeful")));
        assertThat(forward(connector(), "fact-1"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains(status + ": no such person", "(record: rec_")
                                .doesNotContain("0042", "hopeful"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No matching signature found",
                "Invalid Signature Headers",
                "Missing required headers",
                "Message timestamp too old",
                "{\"error\":\"no webhook-id\"}"
            })
    void asksForTheSecretWhereTheReceiverComplainsOfTheSignature(String complaint) {
        system.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(400).withBody(complaint)));
        assertThat(ofTwo()).hasSize(2).hasOnlyElementsOfType(Misconfigured.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {402, 406, 409, 418, 423, 451})
    void letsOneBeThatIsNotTakenNowAndGoesOn(int status) {
        answers(status);
        assertThat(ofTwo())
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(((Later) outcome).whose()).isEqualTo(Outcome.Whose.RECORD));
        assertThat(requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"429, UP", "502, DOWN", "503, DOWN", "504, DOWN"})
    void waitsAsLongAsAsked(int status, State state) {
        system.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status).withHeader("Retry-After", "90")));
        var connector = connector();
        assertThat(forward(connector, "fact-1"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.atLeast()).isEqualTo(Duration.ofSeconds(90)));
        assertThat(connector.health().state()).isEqualTo(state);
    }

    @Test
    void holdsNoOtherBackBehindOneOverWhichTheReceiverFails() {
        answers(204);
        system.stubFor(post(anyUrl())
                .withRequestBody(matchingJsonPath("$[?(@.data.person == 'p-1')]"))
                .willReturn(aResponse().withStatus(500)));
        var connector = connector();
        var outcomes = connector.forward(List.of(
                Situation.completed("fact-1", "p-1"),
                Situation.completed("fact-2", "p-1"),
                Situation.completed("fact-3", "p-2")));
        assertThat(outcomes).element(2).isEqualTo(new Accepted());
        assertThat(outcomes.subList(0, 2))
                .allSatisfy(outcome -> assertThat(((Later) outcome).whose()).isEqualTo(Outcome.Whose.RECORD));
        assertThat(requests()).as("the second of p-1 waits").hasSize(2);
        assertThat(connector.health().state()).isEqualTo(State.UP);
    }

    @Test
    void countsOnlyFailuresInARowAgainstTheReceiver() {
        answers(204);
        system.stubFor(post(anyUrl())
                .withRequestBody(matchingJsonPath("$.data.person", matching("bad-.*")))
                .willReturn(aResponse().withStatus(500)));
        var connector = connector();
        var outcomes = connector.forward(Stream.of("p-1", "p-2", "p-3", "bad-1", "p-4", "bad-2", "bad-3", "p-5")
                .<LearningRecord>map(person -> Situation.completed("fact-" + person, person))
                .toList());
        assertThat(outcomes).filteredOn(Outcome::isThere).hasSize(5);
        assertThat(requests()).hasSize(8);
        assertThat(connector.health().state()).isEqualTo(State.UP);
    }

    @Test
    void stopsAfterThreeFailuresInARow() {
        answers(500);
        var outcomes = connector()
                .forward(Stream.of("p-1", "p-2", "p-3", "p-4", "p-5")
                        .<LearningRecord>map(person -> Situation.completed("fact-" + person, person))
                        .toList());
        assertThat(outcomes)
                .hasSize(5)
                .allSatisfy(outcome -> assertThat(((Later) outcome).whose()).isEqualTo(Outcome.Whose.SYSTEM));
        assertThat(requests()).hasSize(3);
    }

    @Test
    void doesNotSendWhatIsTooLarge() {
        answers(204);
        assertThat(connector().forward(List.of(Situation.completed("fact-1", "p".repeat(20_000)))))
                .hasOnlyElementsOfType(Refused.class);
        assertThat(requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, PT5S",
        "2, PT5M",
        "3, PT30M",
        "4, PT2H",
        "5, PT5H",
        "6, PT10H",
        "7, PT14H",
        "8, PT20H",
        "9, PT24H",
        "10, PT24H"
    })
    void isRetriedByTheScheduleOfStandardWebhooks(int failures, Duration wait) {
        assertThat(connector().retries().afterFailures(failures)).isEqualTo(wait);
    }

    private void answers(int status) {
        system.stubFor(post(anyUrl())
                .willReturn(aResponse().withStatus(status).withHeader("Location", system.baseUrl() + "/elsewhere")));
    }

    private WebhookConnector connector() {
        return situation.connector(URI.create(system.baseUrl()), Situation.SECRET);
    }

    private List<Outcome> ofTwo() {
        return connector().forward(List.of(Situation.completed("fact-1", "p-1"), Situation.completed("fact-2", "p-2")));
    }

    private static List<Outcome> forward(WebhookConnector connector, String... ids) {
        return connector.forward(
                Stream.of(ids).<LearningRecord>map(Situation::completed).toList());
    }

    private List<LoggedRequest> requests() {
        return system.findAll(postRequestedFor(anyUrl()));
    }
}
