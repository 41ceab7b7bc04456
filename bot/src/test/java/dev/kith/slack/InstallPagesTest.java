package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.chat.Surroundings;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackSimulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Installing by OAuth, with everybody who tries to come in another way; and what happens to tokens that end. */
class InstallPagesTest {

    private static final URI KITH = URI.create("https://kith.example");

    private final AtomicReference<Instant> now = new AtomicReference<>(Slack.NOW);
    private final Redis redis = TestRedis.empty();
    private final SlackSimulator slack = new SlackSimulator(
            InstantSource.system(), SlackLimits.documented(), new Faults(new Random(1)), new Ledger());
    private final SlackSettings.Install app = new SlackSettings.Install(
            SlackSimulator.app().get("client-id"),
            SlackSimulator.app().get("client-secret"),
            List.of("T01", "T02", "E01"));
    private final SlackSettings settings =
            new SlackSettings(SlackSimulator.token("T09"), "secret", "", Installed.web(slack.uri()), app);
    private final RedisInstallations installed =
            new RedisInstallations(redis, TestRedis.vault(), JsonMapper.shared(), now::get, Installed.NAMED);
    private final SlackCalls calls = new SlackCalls(settings.web(), Outgoing.direct(), JsonMapper.shared());
    private final OAuth oauth = new OAuth(calls, settings, KITH, now::get);
    private final InstallPages pages = new InstallPages(
            new Installing(oauth, new RedisInstallStates(redis, TestRedis.vault(), now::get), installed, settings),
            new Surroundings("server", List.of(), URI.create(KITH + "/")));

    @AfterEach
    void close() {
        slack.close();
        redis.close();
    }

    /** A browser on its way: the page it was sent to, and the cookie it got. */
    private record Browser(URI page, String cookie) {}

    private Browser begins() {
        var sent = pages.install();
        String cookie = String.valueOf(sent.getHeaders().getFirst(HttpHeaders.SET_COOKIE));
        assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/slack");
        return new Browser(
                Optional.ofNullable(sent.getHeaders().getLocation()).orElseThrow(),
                cookie.split(";")[0].split("=", 2)[1]);
    }

    private ModelAndView comesBack(URI to, String cookie) {
        assertThat(to.toString()).startsWith("https://kith.example/slack/oauth_redirect?");
        Map<String, String> query = Arrays.stream(to.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return pages.redirected(
                Optional.ofNullable(query.get("code")),
                Optional.ofNullable(query.get("state")),
                Optional.ofNullable(query.get("error")),
                Optional.of(cookie).filter(one -> !one.isEmpty()));
    }

    private static String outcome(ModelAndView page) {
        return String.valueOf(page.getModel().get("outcome"));
    }

    @Test
    void twoWorkspacesAndAnOrganisationLetKithIn() {
        for (String place : List.of("T01", "T02", "E01")) {
            var browser = begins();
            assertThat(browser.page().toString())
                    .startsWith(slack.uri() + "/oauth/v2/authorize?client_id=")
                    .contains("scope=chat%3Awrite%2Ccommands%2Cmpim%3Awrite%2Cusers%3Aread%2Cusers%3Aread.email");
            var page = comesBack(slack.allow(browser.page(), place, false), browser.cookie());
            assertThat(outcome(page)).isEqualTo("Installed");
            now.updateAndGet(then -> then.plusSeconds(60));
        }

        assertThat(installed.all()).extracting(Installation::id).containsExactly("T01", "T02", "E01");
        assertThat(installed.of("E01").orElseThrow().workspace().isOrganisation())
                .isTrue();
        assertThat(installed.of("T02").orElseThrow().token().value()).isEqualTo(SlackSimulator.token("T02"));
    }

    @Test
    void whoDidNotGoFromHereComesInNoOtherWay() {
        var browser = begins();
        var somebodyElse = begins();
        var back = slack.allow(browser.page(), "T01", false);

        assertThat(outcome(comesBack(back, somebodyElse.cookie()))).isEqualTo("Stale");
        assertThat(outcome(comesBack(back, ""))).isEqualTo("Stale");
        assertThat(installed.all()).isEmpty();
        assertThat(outcome(comesBack(back, browser.cookie()))).isEqualTo("Installed");
        assertThat(outcome(comesBack(back, browser.cookie()))).isEqualTo("Stale");

        var late = begins();
        now.updateAndGet(then -> then.plus(Duration.ofMinutes(10)).plusSeconds(1));
        assertThat(outcome(comesBack(slack.allow(late.page(), "T01", false), late.cookie())))
                .isEqualTo("Stale");

        var forged = "state-of-my-own";
        var page = pages.redirected(Optional.of("code-1"), Optional.of(forged), Optional.empty(), Optional.of(forged));
        assertThat(outcome(page)).isEqualTo("Stale");
    }

    @Test
    void aWorkspaceThatIsNotOursIsLeftAgain() {
        var browser = begins();

        var page = comesBack(slack.allow(browser.page(), "T66", false), browser.cookie());

        assertThat(outcome(page)).isEqualTo("NotOurs");
        assertThat(installed.all()).isEmpty();
        assertThat(slack.isRevoked("T66")).isTrue();
    }

    @Test
    void theTokenThatTheOperatorGaveIsNeverGivenBack() {
        var browser = begins();

        var page = comesBack(slack.allow(browser.page(), "T09", false), browser.cookie());

        assertThat(outcome(page)).isEqualTo("Installed");
        assertThat(slack.isRevoked("T09")).isFalse();
        assertThat(installed.all()).isEmpty();
    }

    @Test
    void aNoOnSlacksPageIsTold() {
        var browser = begins();
        String state = browser.cookie();

        var page = pages.redirected(
                Optional.empty(), Optional.of(state), Optional.of("access_denied"), Optional.of(state));
        assertThat(outcome(page)).isEqualTo("Refused");
        assertThat(page.getModel()).containsEntry("why", "access_denied");

        var wrongCode =
                pages.redirected(Optional.of("invented"), Optional.of(state), Optional.empty(), Optional.of(state));
        assertThat(wrongCode.getModel()).containsEntry("why", "invalid_code");
    }

    @Test
    void aTokenThatEndsIsRenewedTwoHoursBefore() {
        var browser = begins();
        comesBack(slack.allow(browser.page(), "T01", true), browser.cookie());
        var renewing = new Renewing(installed, oauth, now::get);
        var first = installed.of("T01").orElseThrow().token();

        renewing.run();
        assertThat(installed.of("T01").orElseThrow().token()).isEqualTo(first);

        now.updateAndGet(then -> then.plus(Duration.ofHours(10)).plusSeconds(1));
        renewing.run();
        var second = installed.of("T01").orElseThrow().token();
        assertThat(second.value()).isNotEqualTo(first.value());
        assertThat(second.renewal().orElseThrow().ends()).isEqualTo(now.get().plusSeconds(43_200));

        renewing.run();
        assertThat(installed.of("T01").orElseThrow().token()).isEqualTo(second);
        assertThat(second.botUser()).isEqualTo(first.botUser());
    }

    @Test
    void anAddressThatSlackDoesNotSendBackToIsRefusedAtTheStart() {
        var real = new SlackSettings("", "secret", "", Installed.web(URI.create("https://slack.com")), app);

        assertThatThrownBy(() -> new OAuth(calls, real, URI.create("http://localhost:8080"), now::get))
                .hasMessageContaining("KITH_PUBLIC_URL")
                .hasMessageContaining("https://kith.example.com");
    }

    @Test
    void aTokenThatCannotBeRenewedStaysUntilItEnds() {
        var ends = new Token.Renewal("spent", now.get().plusSeconds(60));
        installed.put(Installed.in("T01", Optional.of(ends)));

        new Renewing(installed, oauth, now::get).run();

        assertThat(installed.of("T01").orElseThrow().token().renewal()).contains(ends);
    }
}
