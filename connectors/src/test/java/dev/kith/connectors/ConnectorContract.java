package dev.kith.connectors;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.ConsoleNotifier;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.kith.connectors.Health.State;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Whose;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every connector that takes records over HTTP promises. An adapter's test says how its system answers when it works;
 * the troubles are the same for all.
 */
@ExtendWith(ContractTable.class)
public abstract class ConnectorContract {

    /** Of whom the system of {@link #refuses} takes nothing. */
    protected static final String POISON = "p-poison";

    protected static final String SECRET_ANSWER = "zanzibar";

    /** Longest call of a connector in these tests; what is to take longer never ends by itself. */
    protected static final Duration TIMEOUT = Duration.ofSeconds(1);

    protected final SettableTime time = new SettableTime(Instant.parse("2026-01-08T09:30:00Z"));
    protected final WireMockServer system =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().notifier(new ConsoleNotifier(false)));

    /** A connector to the system at {@code base}, with {@link #time} and {@link #TIMEOUT}. */
    protected abstract Connector connector(URI base);

    /** The system takes everything; by stubs of the usual priority. */
    protected abstract void works();

    /** The system works, and has all of {@link #records} since before. */
    protected abstract void hasEverything();

    /** The system works, takes nothing of {@link #POISON} for good, and quotes what it was sent in its answer. */
    protected abstract void refuses();

    /** By what the system knows one thing from another, of each that it was sent, in the order of the calls. */
    protected abstract List<String> sent();

    /** The system works, and has something else under the identity of each of {@link #records}; false: that cannot be. */
    protected boolean hasOthers() {
        return false;
    }

    /** Success is what the system says in its reply; false: by its rules the status alone says it. */
    protected boolean saysInItsReplyWhatItTook() {
        return true;
    }

    /** The first calls of a process load so many classes that they take longer than {@link #TIMEOUT} where much else runs. */
    @BeforeAll
    static void loadWhatTheFirstCallNeeds() throws IOException, InterruptedException {
        var server = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        server.stubFor(any(anyUrl()).withRequestBody(matchingJsonPath("$[?(@.a == 'b')]")));
        var request = HttpRequest.newBuilder(URI.create(server.baseUrl()))
                .POST(BodyPublishers.ofString("{\"a\":\"b\"}"))
                .build();
        Outbound.client().build().send(request, BodyHandlers.ofString());
        server.stop();
    }

    /** Where {@link #records} belong, as the system writes it. */
    protected Place place() {
        return Place.unit("12", "311");
    }

    @BeforeEach
    void start() {
        system.start();
    }

    @AfterEach
    void stop() {
        system.stop();
    }

    @Test
    void everythingIsTaken() {
        works();
        assertThat(forward(records(120))).hasSize(120).allMatch(Outcome::isThere);
        assertThat(connector().health()).isEqualTo(new Health(State.UP, ""));
    }

    @Test
    void nothingIsSentForNothing() {
        works();
        assertThat(forward(List.of())).isEmpty();
        assertThat(system.getAllServeEvents()).isEmpty();
    }

    @Test
    void theSameAgainIsTheSame() {
        works();
        forward(records(1));
        assertThat(forward(records(1))).allMatch(Outcome::isThere);
        assertThat(sent()).isNotEmpty();
        assertThat(sent().stream().distinct()).hasSize(1);
    }

    @Test
    void theSameTwiceInOneCallIsTakenTwice() {
        works();
        LearningRecord record = records(1).getFirst();
        assertThat(forward(List.of(record, record))).hasSize(2).allMatch(Outcome::isThere);
    }

    @Test
    void whatIsThereAlreadyIsThere() {
        hasEverything();
        assertThat(forward(records(3))).hasSize(3).allMatch(Outcome::isThere);
    }

    @Test
    void anotherThingUnderTheSameIdentityIsRefused() {
        assumeThat(hasOthers()).as("a state is set, nothing has an identity").isTrue();
        assertThat(forward(records(2))).hasSize(2).hasOnlyElementsOfType(Refused.class);
    }

    @Test
    void onePoisonHoldsNoOtherBack() {
        refuses();
        var records = new java.util.ArrayList<>(records(30));
        records.set(17, record(17, POISON));
        var outcomes = forward(records);
        assertThat(outcomes.get(17)).isInstanceOf(Refused.class);
        assertThat(outcomes).filteredOn(Outcome::isThere).hasSize(29);
    }

    @Test
    void noReasonTellsAnAnswer() {
        refuses();
        assertThat(forward(List.of(record(1, POISON))))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(
                        refused -> assertThat(refused.reason()).isNotBlank().doesNotContainIgnoringCase(SECRET_ANSWER));
    }

    @Test
    void tooManyRequestsWaitsAsLongAsAsked() {
        everythingAnswers(aResponse().withStatus(429).withHeader("Retry-After", "120"));
        assertThat(waits()).containsOnly(Duration.ofSeconds(120));
    }

    @Test
    void tooManyRequestsWithoutAWordWaits() {
        everythingAnswers(aResponse().withStatus(429));
        assertThat(waits()).containsOnly(Duration.ZERO);
    }

    @Test
    void aDateIsReadByTheClockOfWhoeverSaysIt() {
        everythingAnswers(aResponse()
                .withStatus(503)
                .withHeader("Date", "Thu, 08 Jan 2026 10:30:00 GMT")
                .withHeader("Retry-After", "Thu, 08 Jan 2026 10:31:00 GMT"));
        assertThat(waits()).containsOnly(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void refusedCredentialsStopAndLoseNothing(int status) {
        everythingAnswers(aResponse().withStatus(status).withBody("{\"message\":\"no\"}"));
        var connector = connector();
        assertThat(forward(connector, records(60))).hasSize(60).hasOnlyElementsOfType(Misconfigured.class);
        assertThat(connector.health().state()).isEqualTo(State.MISCONFIGURED);
        assertThat(system.getAllServeEvents()).hasSizeLessThan(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void aFailingSystemLosesNothing(int status) {
        everythingAnswers(aResponse().withStatus(status));
        var connector = connector();
        for (int attempt = 0; attempt < 12; attempt++) {
            assertThat(forward(connector, records(3))).hasSize(3).allSatisfy(ConnectorContract::isOfSystem);
        }
        assertThat(connector.health().state()).isEqualTo(State.DOWN);
        assertThat(system.getAllServeEvents()).as("is left alone after a while").hasSizeLessThan(20);
    }

    @Test
    void nobodyThereLosesNothing() {
        var connector = connector();
        system.stop();
        assertThat(forward(connector, records(3))).hasSize(3).allSatisfy(ConnectorContract::isOfSystem);
        assertThat(connector.health().state()).isEqualTo(State.DOWN);
    }

    @Test
    void aResetAfterTheRequestWasReadLosesNothing() {
        comesBackAfter(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @Test
    void aLostReplyAfterStoringMakesNoSecondCopy() {
        var trouble = everythingAnswers(aResponse().withFault(Fault.EMPTY_RESPONSE));
        var connector = connector();
        assertThat(forward(connector, records(1))).allSatisfy(ConnectorContract::isOfSystem);
        system.removeStub(trouble);
        hasEverything();
        assertThat(forward(connector, records(1))).hasSize(1).allMatch(Outcome::isThere);
        assertThat(sent().stream().distinct()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aSlowDripEndsInTime() {
        comesBackAfter(aResponse().withBody("x".repeat(1_000)).withChunkedDribbleDelay(1_000, 60_000));
    }

    @Test
    void aPageForPeopleIsNoSuccess() {
        assumeThat(saysInItsReplyWhatItTook())
                .as("the status alone says it, whatever the reply holds")
                .isTrue();
        comesBackAfter(aResponse()
                .withHeader("Content-Type", "text/html")
                .withBody("<html><body><h1>Please sign in</h1></body></html>"));
    }

    @Test
    void aReplyOfAHundredMegabytesIsNotRead() {
        comesBackAfter(aResponse().withBody(new byte[100 << 20]));
    }

    @Test
    void aRedirectToThisMachineIsNotFollowed() {
        everythingAnswers(aResponse().withStatus(307).withHeader("Location", system.baseUrl() + "/elsewhere"));
        assertThat(forward(records(1))).hasOnlyElementsOfType(Misconfigured.class);
        assertThat(system.getAllServeEvents())
                .noneMatch(event -> event.getRequest().getUrl().startsWith("/elsewhere"));
    }

    @Test
    void laterRecordsOfAPersonWaitForTheFirst() {
        everythingAnswers(aResponse().withStatus(500));
        var outcomes = forward(List.of(record(1, "p-1"), record(2, "p-1")));
        assertThat(outcomes).hasSize(2).noneMatch(Outcome::isThere);
    }

    /** After trouble that passes nothing is lost, and nothing there is wrong. */
    private void comesBackAfter(ResponseDefinitionBuilder response) {
        var trouble = everythingAnswers(response);
        var connector = connector();
        assertThat(forward(connector, records(2))).hasSize(2).allSatisfy(ConnectorContract::isOfSystem);
        system.removeStub(trouble);
        works();
        assertThat(forward(connector, records(2))).hasSize(2).allMatch(Outcome::isThere);
        assertThat(connector.health().state()).isEqualTo(State.UP);
    }

    private StubMapping everythingAnswers(ResponseDefinitionBuilder response) {
        return system.stubFor(any(anyUrl()).atPriority(1).willReturn(response));
    }

    private List<Duration> waits() {
        return forward(records(2)).stream()
                .map(outcome -> ((Later) outcome).atLeast())
                .toList();
    }

    private static void isOfSystem(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Later.class);
        assertThat(((Later) outcome).whose()).isEqualTo(Whose.SYSTEM);
    }

    private Connector connector() {
        return connector(URI.create(system.baseUrl()));
    }

    private List<Outcome> forward(List<LearningRecord> records) {
        return forward(connector(), records);
    }

    private static List<Outcome> forward(Connector connector, List<LearningRecord> records) {
        return connector.can(TakesRecords.class).orElseThrow().forward(records);
    }

    /** Of one person each. */
    protected List<LearningRecord> records(int count) {
        return IntStream.range(0, count)
                .<LearningRecord>mapToObj(number -> record(number, "p-" + number))
                .toList();
    }

    /** A nudge that was done, with an answer that nobody may read in a reason; mapped to {@link #place}. */
    protected Completed record(int number, String person) {
        var activity = new Activity("listen-first", "Listen first", "first-90-days", "nudge");
        Instant at = Instant.parse("2026-01-08T09:30:00Z").plusSeconds(number);
        return new Completed(
                "contract-" + number, at, new Learner(person), activity.at(place()), Map.of("note", SECRET_ANSWER));
    }
}
