package dev.kith.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.kith.simulator.GraphSimulator;
import dev.kith.simulator.GraphTally.Kind;
import dev.kith.simulator.TeamsSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntraTokensTest {

    private static final String SECRET = "very-secret";
    private static final String TEAMS = "https://api.botframework.com/.default";

    @RegisterExtension
    private static final WireMockExtension ENTRA = server();

    @RegisterExtension
    private static final WireMockExtension ELSEWHERE = server();

    private final Cloud cloud = new Cloud();
    private final String graph = EntraTokens.graph(cloud.graph.uri());

    private static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                .build();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    private EntraTokens tokens(ResponseDefinitionBuilder answer) {
        ENTRA.stubFor(any(anyUrl()).willReturn(answer));
        return cloud.tokens(URI.create(ENTRA.baseUrl()), SECRET);
    }

    private static ResponseDefinitionBuilder says(int status, String body) {
        return aResponse().withStatus(status).withBody(body);
    }

    private static ResponseDefinitionBuilder refuses(String error, String description) {
        return says(401, "{\"error\":\"" + error + "\",\"error_description\":\"" + description + "\"}");
    }

    /** What a hundred threads are told at once, the first call being held until they all have started. */
    private Set<Granted> told(Supplier<Granted> ask) {
        var told = ConcurrentHashMap.<Granted>newKeySet();
        cloud.faults.hold();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                threads.execute(() -> told.add(ask.get()));
            }
            cloud.faults.awaitHeld(1, Duration.ofSeconds(10));
            cloud.faults.release();
        }
        return told;
    }

    @Test
    void aTokenIsKeptForEachScopeUntilShortlyBeforeItEnds() {
        var forTeams = cloud.tokens.token(TEAMS);
        var forGraph = cloud.tokens.token(graph);

        assertThat(forTeams).isEqualTo(new Granted.Token(TeamsSimulator.token(Cloud.TENANT) + ".1"));
        assertThat(forGraph).isInstanceOf(Granted.Token.class).isNotEqualTo(forTeams);
        cloud.forward(Duration.ofMinutes(54));
        assertThat(cloud.tokens.token(TEAMS)).isEqualTo(forTeams);
        assertThat(cloud.asked(Kind.TOKEN)).isEqualTo(2);
        cloud.forward(Duration.ofMinutes(1));
        assertThat(cloud.tokens.token(TEAMS)).isEqualTo(new Granted.Token(TeamsSimulator.token(Cloud.TENANT) + ".3"));
    }

    @Test
    void aHundredThreadsAskOnce() {
        assertThat(told(() -> cloud.tokens.token(graph))).singleElement().isInstanceOf(Granted.Token.class);
        assertThat(cloud.asked(Kind.TOKEN)).isEqualTo(1);
    }

    @Test
    void aHundredThreadsAreRefusedOnce() {
        var tokens = cloud.tokens(cloud.graph.uri(), "wrong");

        assertThat(told(() -> tokens.token(graph))).singleElement().isInstanceOf(Granted.Refused.class);
        assertThat(cloud.asked(Kind.TOKEN)).isEqualTo(1);
        cloud.forward(Duration.ofMinutes(1));
        tokens.token(graph);
        assertThat(cloud.asked(Kind.TOKEN)).isEqualTo(2);
    }

    @Test
    void whileOneRenewsTheOthersGoOn() {
        var before = cloud.tokens.token(graph);
        cloud.forward(Duration.ofMinutes(56));
        cloud.faults.hold();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> cloud.tokens.token(graph));
            cloud.faults.awaitHeld(1, Duration.ofSeconds(10));
            assertThat(cloud.tokens.token(graph)).isEqualTo(before);
            cloud.faults.release();
        }
        assertThat(cloud.tokens.token(graph)).isNotEqualTo(before);
    }

    @Test
    void aTokenThatCannotBeRenewedServesTillItsEnd() {
        var tokens = tokens(says(200, "{\"access_token\":\"a.b.c\",\"expires_in\":3600}"));
        var before = tokens.token(graph);
        ENTRA.stubFor(any(anyUrl()).willReturn(says(503, "")));

        cloud.forward(Duration.ofMinutes(56));
        assertThat(tokens.token(graph)).isEqualTo(before);
        assertThat(tokens.token(graph)).isEqualTo(before);
        ENTRA.verify(exactly(2), anyRequestedFor(anyUrl()));
        cloud.forward(Duration.ofMinutes(4));
        assertThat(tokens.token(graph)).isEqualTo(new Granted.Later(Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_client, AADSTS7000215, the app's secret is not the right one",
        "invalid_client, AADSTS7000222, the app's secret has expired",
        "unauthorized_client, AADSTS700016, there is no such app in the tenant",
        "invalid_request, AADSTS90002, there is no such tenant",
        "invalid_scope, AADSTS1, Entra gives no token"
    })
    void aRefusalIsToldByItsCodeAndInOurWords(String error, String code, String words) {
        var tokens = tokens(refuses(error, code + ": Trace 1. Secret " + SECRET + " is wrong."));

        assertThat(tokens.token(graph))
                .isInstanceOfSatisfying(
                        Granted.Refused.class,
                        refused -> assertThat(refused.why()).contains(words, "(" + error + ", " + code + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"temporarily_unavailable", "server_error"})
    void aRefusalForAMomentIsNone(String error) {
        assertThat(tokens(refuses(error, "AADSTS90033: later")).token(graph)).isInstanceOf(Granted.Later.class);
    }

    @ParameterizedTest
    @CsvSource({"2.128, 2128", "30, 30000", "0, 1000", "0.2, 1000", "soon, 1000", "999999, 3600000"})
    void throttledMeansLaterAndNobodyAsksBefore(String retryAfter, long millis) {
        var tokens = tokens(says(429, "").withHeader("Retry-After", retryAfter));
        var wait = Duration.ofMillis(millis);

        assertThat(tokens.token(graph)).isEqualTo(new Granted.Later(wait));
        cloud.forward(Duration.ofMillis(400));
        assertThat(tokens.token(graph)).isEqualTo(new Granted.Later(wait.minusMillis(400)));
        ENTRA.verify(exactly(1), anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aBreakdownMeansLater(int status) {
        assertThat(tokens(says(status, "")).token(graph)).isInstanceOf(Granted.Later.class);
        ENTRA.verify(exactly(1), anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatBreaksOffMeansLater(Fault fault) {
        assertThat(tokens(aResponse().withFault(fault)).token(graph)).isInstanceOf(Granted.Later.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>welcome to our proxy</html>", "{}", "[]", "{\"access_token\":\"a b\"}"})
    void aSuccessThatIsNotEntrasIsNone(String body) {
        assertThat(tokens(says(200, body)).token(graph)).isInstanceOf(Granted.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void nobodyIsFollowedElsewhereWithTheSecret(int status) {
        var tokens = tokens(says(status, "").withHeader("Location", ELSEWHERE.baseUrl() + "/token"));

        assertThat(tokens.token(graph)).isInstanceOf(Granted.Refused.class);
        ELSEWHERE.verify(exactly(0), anyRequestedFor(anyUrl()));
    }

    @Test
    void aTokenThatIsNotTakenIsGivenUpOnceAMinute() {
        var first = (Granted.Token) cloud.tokens.token(graph);
        assertThat(cloud.tokens.giveUp(graph, first)).isFalse();
        cloud.forward(Duration.ofMinutes(1));
        assertThat(cloud.tokens.giveUp(graph, first)).isTrue();

        var second = (Granted.Token) cloud.tokens.token(graph);
        assertThat(second).isNotEqualTo(first);
        assertThat(cloud.tokens.giveUp(graph, first)).isTrue();
        assertThat(cloud.tokens.giveUp(graph, second)).isFalse();
        assertThat(cloud.tokens.token(graph)).isEqualTo(second);
    }

    @Test
    void neitherSecretNorTokenIsPrinted() {
        var credentials = new Credentials(GraphSimulator.APP_ID, SECRET, Cloud.TENANT);
        var token = new Granted.Token("a.b.c");
        var refused = tokens(refuses(SECRET, SECRET)).token(graph);

        assertThat(credentials + " " + token + " " + new Issued(token, Duration.ZERO) + " " + refused)
                .doesNotContain(SECRET)
                .doesNotContain("a.b.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://login.example", "http://127.0.0.1.example", "http://127.example", "login.example"})
    void aSecretLeavesTheMachineSealedOnly(String url) {
        assertThatThrownBy(() -> cloud.tokens(URI.create(url), SECRET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void theScopeIsGraphsOwnWhicheverCloudItIsOf() {
        assertThat(EntraTokens.graph(URI.create("https://graph.microsoft.us/")))
                .isEqualTo("https://graph.microsoft.us/.default");
    }
}
