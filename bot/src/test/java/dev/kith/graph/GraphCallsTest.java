package dev.kith.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.GraphSimulator.State;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each answer of Graph's means, that a call is made once, and that the token goes nowhere else. */
class GraphCallsTest {

    @RegisterExtension
    private static final WireMockExtension GRAPH = server();

    @RegisterExtension
    private static final WireMockExtension ELSEWHERE = server();

    private final Cloud cloud = new Cloud();

    private static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                .build();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    private GraphCalls calls(ResponseDefinitionBuilder answer) {
        GRAPH.stubFor(any(anyUrl()).willReturn(answer));
        GRAPH.stubFor(any(urlEqualTo("/" + Cloud.TENANT + "/oauth2/v2.0/token"))
                .willReturn(says(200, "{\"access_token\":\"a.b.c\",\"expires_in\":3599}")));
        var uri = URI.create(GRAPH.baseUrl());
        return new GraphCalls(uri, cloud.tokens(uri, "secret"), Outgoing.direct(), cloud.now::get);
    }

    private Told asking(ResponseDefinitionBuilder answer) {
        var calls = calls(answer);
        GRAPH.resetRequests();
        var told = calls.get(Counted.USERS, calls.to("users").build());
        GRAPH.verify(exactly(1), anyRequestedFor(urlEqualTo("/v1.0/users")));
        assertThat(calls.post(Counted.INSTALLING, calls.to("users").build(), Map.of()))
                .hasSameClassAs(told);
        GRAPH.verify(exactly(2), anyRequestedFor(urlEqualTo("/v1.0/users")));
        return told;
    }

    private static ResponseDefinitionBuilder says(int status, String body) {
        return aResponse().withStatus(status).withBody(body);
    }

    @Test
    void whatGraphSaysIsPassedOn() {
        assertThat(asking(says(200, "{\"id\":\"1\"}")))
                .isInstanceOfSatisfying(
                        Told.Ok.class,
                        ok -> assertThat(ok.body().path("id").asString()).isEqualTo("1"));
        assertThat(asking(says(201, ""))).isInstanceOf(Told.Ok.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequest",
        "403, Forbidden",
        "403, Authorization_RequestDenied",
        "404, Request_ResourceNotFound",
        "409, Conflict"
    })
    void aCodeIsPassedOn(int status, String code) {
        assertThat(asking(says(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No.\"}}")))
                .isEqualTo(new Told.Refused(status, code, "No."));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 421, 423})
    void aRefusalInOtherWordsIsOne(int status) {
        assertThat(asking(says(status, "<html>no</html>").withHeader("Retry-After", "0")))
                .isEqualTo(new Told.Refused(status, "http_" + status, ""));
    }

    @ParameterizedTest
    @CsvSource({"2.128, 2128", "2.1281, 2129", "17, 17000", "0, 1000", "-5, 1000", "'', 1000", "999999, 3600000"})
    void throttledMeansLaterAndNothingOfTheKindIsAskedBefore(String retryAfter, long millis) {
        var calls = calls(says(429, "").withHeader("Retry-After", retryAfter));
        var url = calls.to("users").build();
        var wait = Duration.ofMillis(millis);

        assertThat(calls.get(Counted.USERS, url)).isEqualTo(new Told.Later(wait));
        cloud.forward(wait.minusMillis(1));
        assertThat(calls.get(Counted.USERS, url)).isEqualTo(new Told.Later(Duration.ofMillis(1)));
        GRAPH.verify(exactly(1), anyRequestedFor(urlEqualTo("/v1.0/users")));
        calls.get(Counted.CHATS, url);
        GRAPH.verify(exactly(2), anyRequestedFor(urlEqualTo("/v1.0/users")));
        cloud.forward(Duration.ofMillis(1));
        calls.get(Counted.USERS, url);
        GRAPH.verify(exactly(3), anyRequestedFor(urlEqualTo("/v1.0/users")));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void aBreakdownMayHaveDoneIt(int status) {
        assertThat(asking(says(status, "").withHeader("Retry-After", "0"))).isInstanceOf(Told.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>welcome to our proxy</html>", "[]", "1", "{\"id\":"})
    void aSuccessThatIsNotGraphsIsNone(String body) {
        assertThat(asking(says(200, body))).isInstanceOf(Told.Unclear.class);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatBreaksOffMayHaveDoneIt(Fault fault) {
        assertThat(asking(aResponse().withFault(fault))).isInstanceOf(Told.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void nobodyIsFollowedElsewhereWithTheToken(int status) {
        assertThat(asking(says(status, "").withHeader("Location", ELSEWHERE.baseUrl() + "/v1.0/users")))
                .isInstanceOf(Told.Unclear.class);
        ELSEWHERE.verify(exactly(0), anyRequestedFor(anyUrl()));
    }

    @Test
    void nobodyElseIsEverCalled() {
        var calls = calls(says(200, "{}"));
        for (String url : new String[] {
            ELSEWHERE.baseUrl() + "/v1.0/users", GRAPH.baseUrl().replace("http:", "https:"), "https://graph.example/"
        }) {
            assertThatThrownBy(() -> calls.get(Counted.USERS, HttpUrl.get(url)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("a.b.c");
            assertThat(calls.page(url)).isEmpty();
        }
        ELSEWHERE.verify(exactly(0), anyRequestedFor(anyUrl()));
        GRAPH.verify(exactly(0), anyRequestedFor(anyUrl()));
    }

    @Test
    void aTokenThatIsNotTakenAnyMoreIsReplaced() {
        cloud.graph.hasUser("e1", "e1@acme.example", State.HAS_APP);
        var url = cloud.calls.to("users", "e1").build();
        assertThat(cloud.calls.get(Counted.USERS, url)).isInstanceOf(Told.Ok.class);
        cloud.graph.revokesTokens();

        assertThat(cloud.calls.get(Counted.USERS, url)).isInstanceOf(Told.Refused.class);
        cloud.forward(Duration.ofMinutes(1));
        assertThat(cloud.calls.get(Counted.USERS, url)).isEqualTo(new Told.Later(Duration.ofSeconds(1)));
        cloud.forward(Duration.ofSeconds(1));
        assertThat(cloud.calls.get(Counted.USERS, url)).isInstanceOf(Told.Ok.class);
    }

    @Test
    void whatGraphSaysOfPeopleIsNotPrinted() {
        assertThat(asking(says(200, "{\"displayName\":\"Ann\"}")).toString()).isEqualTo("ok");
        assertThat(asking(says(403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"Not for Ann\"}}"))
                        .toString())
                .isEqualTo("refused (status: 403, code: Forbidden)");
    }
}
