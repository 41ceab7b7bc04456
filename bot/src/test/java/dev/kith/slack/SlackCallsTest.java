package dev.kith.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.kith.outgoing.Outgoing;
import dev.kith.outgoing.TlsServer;
import dev.kith.outgoing.TunnelProxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.Credentials;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What each answer, and each lack of one, means; and that a call is made once, whatever came of it. */
class SlackCallsTest {

    @RegisterExtension
    private static final WireMockExtension SLACK = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final SlackCalls calls = new SlackCalls(
            new SlackSettings.Web(URI.create(SLACK.baseUrl()), Duration.ofSeconds(2), Duration.ofSeconds(2), false),
            Outgoing.direct(),
            JsonMapper.shared());

    /** By JSON and by form. */
    private Answered posting(ResponseDefinitionBuilder answer) {
        SLACK.stubFor(any(anyUrl()).willReturn(answer));
        var answered = calls.call("xoxb-1", "chat.postMessage", Map.of("channel", "U01"));
        SLACK.verify(exactly(1), anyRequestedFor(anyUrl()));
        var asked = calls.ask("xoxb-1", "users.info", Map.of("user", "U01"));
        SLACK.verify(exactly(2), anyRequestedFor(anyUrl()));
        assertThat(asked).isEqualTo(answered);
        return answered;
    }

    private static ResponseDefinitionBuilder says(int status, String body) {
        return aResponse().withStatus(status).withBody(body);
    }

    @Test
    void okIsDone() {
        assertThat(posting(says(200, "{\"ok\":true,\"channel\":\"D01\",\"ts\":\"1.2\"}")))
                .isInstanceOfSatisfying(
                        Answered.Ok.class,
                        ok -> assertThat(ok.body().path("ts").asString()).isEqualTo("1.2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_not_found",
                "channel_not_found",
                "account_inactive",
                "is_archived",
                "token_revoked",
                "missing_scope",
                "msg_too_long",
                "invalid_blocks",
                "ratelimited",
                "internal_error"
            })
    void aCodeIsPassedOn(String code) {
        assertThat(posting(says(200, "{\"ok\":false,\"error\":\"" + code + "\"}")))
                .isEqualTo(new Answered.Failed(code));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "0, 1", "-5, 1", "soon, 1", "999999, 3600"})
    void throttledMeansLater(String retryAfter, long seconds) {
        assertThat(posting(says(429, "{\"ok\":false,\"error\":\"ratelimited\"}").withHeader("Retry-After", retryAfter)))
                .isEqualTo(new Answered.Later(Duration.ofSeconds(seconds)));
    }

    /** OkHttp would repeat some of these at once. */
    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aBreakdownMayHaveDoneIt(int status) {
        assertThat(posting(says(status, "").withHeader("Retry-After", "0"))).isInstanceOf(Answered.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 421})
    void aRefusalInOtherWordsIsOne(int status) {
        assertThat(posting(says(status, "<html>no</html>").withHeader("Retry-After", "0")))
                .isEqualTo(new Answered.Failed("http_" + status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>welcome to our proxy</html>", "{}", "[]", "{\"ok\":\"no\"}", "{\"ok\":true"})
    void aSuccessThatIsNotSlacksIsNone(String body) {
        assertThat(posting(says(200, body))).isInstanceOf(Answered.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 308})
    void nobodyIsFollowedElsewhere(int status) {
        assertThat(posting(says(status, "").withHeader("Location", SLACK.baseUrl() + "/elsewhere")))
                .isInstanceOf(Answered.Unclear.class);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatBreaksOffMayHaveDoneIt(Fault fault) {
        assertThat(posting(aResponse().withFault(fault))).isInstanceOf(Answered.Unclear.class);
    }

    @Test
    void anAnswerThatComesTooLateMayHaveDoneIt() {
        assertThat(posting(says(200, "{\"ok\":true}").withFixedDelay(3_000))).isInstanceOf(Answered.Unclear.class);
    }

    /** As in a company that lets nothing out but through its proxy, which opens what is sealed by an authority of its own. */
    @Test
    void aCallGoesThroughTheProxyAndBelievesTheOrganisationsOwnAuthority() {
        var authority = new HeldCertificate.Builder().certificateAuthority(0).build();
        var certificate = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("slack.example")
                .build();
        var tls = new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(authority.certificate())
                .build();
        try (var slack = new TlsServer(tls.sslContext(), "{\"ok\":true}");
                var proxy = new TunnelProxy(slack.port(), Credentials.basic("kith", "secret"))) {
            var through = ProxySelector.of(proxy.address());
            var named = new Outgoing(through, Optional.of(new Outgoing.Login("kith", "secret")), tls.trustManager());
            var unnamed = new Outgoing(through, Optional.empty(), tls.trustManager());
            var web = new SlackSettings.Web(
                    URI.create("https://slack.example"), Duration.ofSeconds(2), Duration.ofSeconds(2), false);

            assertThat(new SlackCalls(web, named, JsonMapper.shared()).ask("xoxb-1", "auth.test", Map.of()))
                    .isInstanceOf(Answered.Ok.class);
            assertThat(proxy.asked()).isNotEmpty().containsOnly("CONNECT slack.example:443");
            assertThat(new SlackCalls(web, unnamed, JsonMapper.shared()).ask("xoxb-1", "auth.test", Map.of()))
                    .isInstanceOf(Answered.Later.class);
        }
    }

    @Test
    void aClicksOwnAddressGetsNoToken() {
        SLACK.stubFor(any(anyUrl()).willReturn(says(200, "ok")));

        assertThat(calls.respond(URI.create(SLACK.baseUrl() + "/actions/1"), Map.of("replace_original", true)))
                .isInstanceOf(Answered.Ok.class);
        SLACK.verify(exactly(1), anyRequestedFor(anyUrl()).withoutHeader("Authorization"));
    }
}
