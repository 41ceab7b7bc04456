package dev.kith.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.kith.chat.RedisAside;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackSimulator;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import tools.jackson.databind.json.JsonMapper;

class SlackHealthTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Slack.NOW);

    private final SlackHealth.Looking looking = new SlackHealth.Looking(now::get, Set.of(OAuth.SCOPES.split(",")));

    private Health health(SlackSimulator slack, String token, boolean isGone) {
        try (var redis = TestRedis.empty()) {
            var aside = new RedisAside(redis, TestRedis.vault(), SlackChat.PLATFORM);
            aside.put("{}", "made no sense");
            var calls = new SlackCalls(Installed.web(slack.uri()), Outgoing.direct(), JsonMapper.shared());
            var health = new SlackHealth(
                    calls,
                    new SeveralInstallations(List.of(new ByToken(calls, token))),
                    aside,
                    Optional.empty(),
                    looking);
            if (isGone) {
                slack.close();
                return health.health();
            }
            var first = health.health();
            slack.close();
            assertThat(health.health()).isEqualTo(first);
            now.set(Slack.NOW.plusSeconds(61));
            assertThat(health.health()).isNotEqualTo(first);
            now.set(Slack.NOW);
            return first;
        }
    }

    private static SlackSimulator slack() {
        return new SlackSimulator(
                InstantSource.system(), SlackLimits.documented(), new Faults(new Random(1)), new Ledger());
    }

    @Test
    void itSaysInWordsHowSlackIsAndAsksOnceAMinute() {
        var well = health(slack(), SlackSimulator.token("T01"), false);
        var unwanted = health(slack(), "xoxp-wrong", false);
        var gone = health(slack(), SlackSimulator.token("T01"), true);

        assertThat(well.getStatus().getCode()).isEqualTo("UP");
        assertThat(well.getDetails()).containsEntry("put aside, as it made no sense", 1L);
        assertThat(unwanted.getStatus().getCode()).isEqualTo("WARNING");
        assertThat(unwanted.getDetails().get("Slack").toString()).contains("invalid_auth", "KITH_SLACK_BOT_TOKEN");
        assertThat(gone.getDetails().get("Slack").toString()).contains("cannot be reached");
    }

    @Test
    void itNamesTheScopesThatAreMissingAndWorkspacesThatAreNotThere() {
        var server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        try (var redis = TestRedis.empty()) {
            server.stubFor(any(anyUrl())
                    .willReturn(okJson("{\"ok\":true}").withHeader("X-OAuth-Scopes", "chat:write,users:read")));
            var calls =
                    new SlackCalls(Installed.web(URI.create(server.baseUrl())), Outgoing.direct(), JsonMapper.shared());
            var aside = new RedisAside(redis, TestRedis.vault(), SlackChat.PLATFORM);

            var lacking = new SlackHealth(
                            calls,
                            new SeveralInstallations(List.of(Installed.of("T01", "T02"))),
                            aside,
                            Optional.empty(),
                            looking)
                    .health();
            var nowhere = new SlackHealth(
                            calls, new SeveralInstallations(List.of(Installed.of())), aside, Optional.empty(), looking)
                    .health();

            assertThat(lacking.getStatus().getCode()).isEqualTo("WARNING");
            assertThat(lacking.getDetails().get("Slack").toString())
                    .contains(
                            "Acme T01 (T01): takes our token, but lacks commands, mpim:write, users:read.email",
                            "Acme T02");
            assertThat(nowhere.getDetails().get("Slack").toString()).contains("/slack/install");
        } finally {
            server.stop();
        }
    }

    @Test
    void aWrongTokenHidesNoOtherWorkspaceAndALineThatIsNotThereIsTold() {
        try (var slack = slack();
                var redis = TestRedis.empty();
                var kith = new Slack()) {
            var settings = new SlackSettings("xoxb", "", "xapp-wrong", Installed.web(slack.uri()), Installed.NOBODY);
            var calls = new SlackCalls(settings.web(), Outgoing.direct(), JsonMapper.shared());
            var lines = new SocketMode(
                    calls, settings, kith.hearing, JsonMapper.shared(), new SocketMode.Time(now::get, time -> {}));
            var both = new SeveralInstallations(List.of(new ByToken(calls, "xoxp-wrong"), Installed.of("T02")));

            var health = new SlackHealth(
                            calls,
                            both,
                            new RedisAside(redis, TestRedis.vault(), SlackChat.PLATFORM),
                            Optional.of(lines),
                            looking)
                    .health();

            assertThat(health.getStatus().getCode()).isEqualTo("WARNING");
            assertThat(health.getDetails().get("Slack").toString())
                    .contains("KITH_SLACK_BOT_TOKEN: does not take our token (invalid_auth)", "T02): takes our token");
            assertThat(health.getDetails()).containsEntry("Socket Mode", "no line: not opened yet");
            assertThat(both.of("T02")).isPresent();
            assertThat(both.all()).extracting(Installation::id).containsExactly("T02");
        }
    }
}
