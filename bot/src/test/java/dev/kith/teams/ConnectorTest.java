package dev.kith.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.kith.chat.ChatContract;
import dev.kith.graph.Credentials;
import dev.kith.graph.EntraTokens;
import dev.kith.graph.Granted;
import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.TeamsChannel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each answer of Teams' connector, and each lack of one, means; and that a call is made once, whatever came of it. */
class ConnectorTest {

    private static final String MESSAGES = "/v3/conversations/a:1/activities";
    private static final String TOKENS = "/tenant-1/oauth2/v2.0/token";
    private static final Credentials CREDENTIALS = new Credentials("app-1", "a secret", "tenant-1");

    @RegisterExtension
    private static final WireMockExtension TEAMS = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    /** Somebody else's server. */
    @RegisterExtension
    private static final WireMockExtension OTHER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static final Connector.Timeouts QUICK =
            new Connector.Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));

    private final Connector connector =
            new Connector(new Doors(new Hosts(List.of("127.0.0.1")), Optional.empty()), Outgoing.direct(), QUICK);

    private static String url(WireMockExtension server) {
        return "http://127.0.0.1:" + server.getPort();
    }

    private static Reference at(String url) {
        return new Reference("a:1", url, "29:1", "28:app-1");
    }

    /** A new message and, as it were, another in its place. */
    private Answered<String> sending(ResponseDefinitionBuilder answer) {
        TEAMS.stubFor(any(anyUrl()).willReturn(answer));
        var activities = new Activities();
        var sent = connector.send(at(url(TEAMS)), activities.message(ChatContract.hello(), "d1", at("x")));
        TEAMS.verify(exactly(1), postRequestedFor(urlEqualTo(MESSAGES)));
        var updated = connector.update(
                at(url(TEAMS)), "7", activities.update(activities.card(ChatContract.hello()), "Hello"));
        TEAMS.verify(exactly(1), putRequestedFor(urlEqualTo(MESSAGES + "/7")));
        TEAMS.verify(exactly(2), anyRequestedFor(anyUrl()));
        if (!(sent instanceof Answered.Ok)) {
            assertThat(updated).isEqualTo(sent);
        }
        return sent;
    }

    private static ResponseDefinitionBuilder says(int status, String body) {
        return aResponse().withStatus(status).withBody(body);
    }

    private static String error(String code) {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"no\"}}";
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202})
    void anIdIsASuccess(int status) {
        assertThat(sending(says(status, "{\"id\":\"7\"}"))).isEqualTo(new Answered.Ok<>("7"));
    }

    /** The SDK's own client would have posted each of these four times within a moment. */
    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aBreakdownMayHaveDoneItAndIsNotSentAgainByTheSdk(int status) {
        assertThat(sending(says(status, "").withHeader("Retry-After", "0"))).isInstanceOf(Answered.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 30, PT30S",
        "429, 2.128, PT2.128S",
        "429, 0, PT2S",
        "429, soon, PT2S",
        "429, 999999, PT1H",
        "412, , PT2S"
    })
    void throttledMeansLater(int status, String retryAfter, Duration wait) {
        var answer = says(status, error("TooManyRequests"));
        assertThat(sending(retryAfter == null ? answer : answer.withHeader("Retry-After", retryAfter)))
                .isEqualTo(new Answered.Later<>(wait));
    }

    @ParameterizedTest
    @CsvSource({
        "403, MessageWritesBlocked",
        "403, BotDisabledByAdmin",
        "403, BotNotInConversationRoster",
        "404, ConversationNotFound",
        "413, MessageSizeTooBig",
        "400, BadSyntax",
        "401, Unauthorized"
    })
    void aCodeIsPassedOn(int status, String code) {
        assertThat(sending(says(status, error(code)))).isEqualTo(new Answered.Failed<>(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 421})
    void aRefusalInOtherWordsIsOneAndIsNotSentAgain(int status) {
        assertThat(sending(says(status, "<html>no</html>").withHeader("Retry-After", "0")))
                .isInstanceOfAny(Answered.Failed.class, Answered.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>welcome to our proxy</html>", "{}", "[]", "{\"id\":"})
    void aSuccessThatIsNotTeamsIsNone(String body) {
        TEAMS.stubFor(any(anyUrl()).willReturn(says(200, body)));
        assertThat(connector.send(at(url(TEAMS)), Activities.line("hello", ""))).isInstanceOf(Answered.Unclear.class);
        TEAMS.verify(exactly(1), anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 308})
    void nobodyIsFollowedElsewhere(int status) {
        assertThat(sending(says(status, "").withHeader("Location", url(OTHER) + "/elsewhere")))
                .isInstanceOf(Answered.Unclear.class);
        OTHER.verify(exactly(0), anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatBreaksOffMayHaveDoneIt(Fault fault) {
        assertThat(sending(aResponse().withFault(fault))).isInstanceOf(Answered.Unclear.class);
    }

    @Test
    void anAnswerThatComesTooLateMayHaveDoneIt() {
        TEAMS.stubFor(any(anyUrl()).willReturn(says(200, "{\"id\":\"7\"}").withFixedDelay(3_000)));
        assertThat(connector.send(at(url(TEAMS)), Activities.line("hello", ""))).isInstanceOf(Answered.Unclear.class);
    }

    @Test
    void whereNothingListensNothingWasSent() {
        assertThat(connector.send(at("http://127.0.0.1:1"), Activities.line("hello", "")))
                .isInstanceOf(Answered.Later.class);
    }

    /** The SDK attaches a token to calls of any host. */
    @Test
    void aTokenGoesToHostsOnTheListAndNowhereElse() {
        TEAMS.stubFor(post(TOKENS)
                .willReturn(says(200, "{\"token_type\":\"Bearer\",\"access_token\":\"a-token\",\"expires_in\":3600}")));
        TEAMS.stubFor(post(MESSAGES).willReturn(says(201, "{\"id\":\"7\"}")));
        OTHER.stubFor(any(anyUrl()).willReturn(says(201, "{\"id\":\"8\"}")));
        var tokens = new EntraTokens(
                URI.create(url(TEAMS)), CREDENTIALS, Outgoing.direct(), () -> Instant.parse("2026-01-05T08:00:00Z"));
        var ours = new Connector(
                new Doors(new Hosts(List.of("127.0.0.1")), Optional.of(new OurToken(tokens, TeamsChannel.ISSUER))),
                Outgoing.direct(),
                QUICK);

        assertThat(ours.send(at(url(TEAMS)), Activities.line("hello", ""))).isEqualTo(new Answered.Ok<>("7"));
        TEAMS.verify(
                exactly(1),
                postRequestedFor(urlEqualTo(MESSAGES)).withHeader("Authorization", equalTo("Bearer a-token")));
        for (String elsewhere : List.of(
                "http://localhost:" + OTHER.getPort(),
                "http://127.0.0.1@localhost:" + OTHER.getPort(),
                "https://smba.trafficmanager.net.evil.example/teams")) {
            assertThat(ours.send(at(elsewhere), Activities.line("hello", "")))
                    .as(elsewhere)
                    .isEqualTo(new Answered.Failed<>(Doors.UNTRUSTED));
        }
        OTHER.verify(exactly(0), anyRequestedFor(anyUrl()));
    }

    /** In a government's cloud another issuer signs, and wants another token. */
    @Test
    void theTokenIsForWhoeverSignsWhatTeamsSays() {
        TEAMS.stubFor(post(TOKENS)
                .willReturn(says(200, "{\"token_type\":\"Bearer\",\"access_token\":\"a-token\",\"expires_in\":3600}")));
        var tokens = new EntraTokens(
                URI.create(url(TEAMS)), CREDENTIALS, Outgoing.direct(), () -> Instant.parse("2026-01-05T08:00:00Z"));

        assertThat(new OurToken(tokens, "https://api.botframework.us").get()).isInstanceOf(Granted.Token.class);
        TEAMS.verify(
                exactly(1),
                postRequestedFor(urlEqualTo(TOKENS))
                        .withFormParam("scope", equalTo("https://api.botframework.us/.default")));
    }
}
