package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.chat.RedisAside;
import dev.kith.chat.Surroundings;
import dev.kith.graph.EntraTokens;
import dev.kith.graph.GraphCalls;
import dev.kith.graph.Installs;
import dev.kith.graph.Tenant;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.GraphLimits;
import dev.kith.simulator.GraphSimulator;
import dev.kith.simulator.TeamsChannel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What an admin reads on the page, as it stands at that moment, and who may not read it. */
class SetupPagesTest {

    private static final String TENANT = "99999999-8888-7777-6666-555555555555";
    private static final String KITH = "https://kith.example";
    private static final InstantSource CLOCK = () -> Instant.parse("2026-01-05T08:00:00Z");
    private static final String SECRET = GraphSimulator.APP_SECRET;

    private final Redis redis = TestRedis.empty();
    private final TeamsChannel channel = new TeamsChannel(CLOCK);
    private final GraphSimulator graph =
            new GraphSimulator(TENANT, CLOCK, GraphLimits.documented(), new Faults(new Random(1)));
    private final ChannelKeys keys = new ChannelKeys(channel.metadata(), Outgoing.direct(), CLOCK);

    @AfterEach
    void close() {
        graph.close();
        channel.close();
        redis.close();
    }

    private TeamsSettings settings(String secret, boolean graphIsOn) {
        return settings(GraphSimulator.APP_ID, secret, graphIsOn);
    }

    private TeamsSettings settings(String appId, String secret, boolean graphIsOn) {
        var web = new TeamsSettings.Web(
                channel.metadata(),
                TeamsChannel.ISSUER,
                graph.uri(),
                graph.uri(),
                graphIsOn,
                URI.create("https://smba.infra.gov.teams.microsoft.us/teams"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
        return new TeamsSettings(appId, secret, appId.isEmpty() ? "" : TENANT, List.of("chat.example"), web);
    }

    private TeamsHealth health(TeamsSettings settings) {
        var tokens = new EntraTokens(graph.uri(), settings.credentials(), Outgoing.direct(), CLOCK);
        var calls = new GraphCalls(graph.uri(), tokens, Outgoing.direct(), CLOCK);
        var cloud = new Cloud(TENANT, "", new Tenant(calls, CLOCK), new Installs(calls, GraphSimulator.APP_ID, CLOCK));
        var aside = new RedisAside(redis, TestRedis.vault(), TeamsChat.PLATFORM);
        return new TeamsHealth(
                new TeamsHealth.Signs(new OurToken(tokens, TeamsChannel.ISSUER), keys, aside),
                cloud,
                settings.web().graphIsOn());
    }

    private MockMvc web(String mode, TeamsSettings settings, String publicUrl) {
        var health = Optional.of(settings).filter(one -> !one.appId().isEmpty()).map(this::health);
        var surroundings = new Surroundings(mode, List.of(), URI.create(publicUrl));
        return MockMvcBuilders.standaloneSetup(new SetupPages(settings, surroundings, health))
                .setViewResolvers(views())
                .build();
    }

    private String page(String mode, TeamsSettings settings, String publicUrl) throws Exception {
        var response = web(mode, settings, publicUrl)
                .perform(get(SetupPages.SETUP))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        String html = response.getContentAsString();
        assertThat(html).doesNotContain(SECRET, "<script", "??");
        return html;
    }

    String whereAllIsWell() throws Exception {
        keys.refresh();
        return page("server", settings(SECRET, true), KITH);
    }

    String whereConsentIsMissing() throws Exception {
        graph.lacks("User.Read.All", "TeamsAppInstallation.ReadWriteSelfForUser.All");
        return page("local", settings(SECRET, true), KITH);
    }

    String whereThereIsNoApp() throws Exception {
        return page("local", settings("", "", true), "http://localhost:8080");
    }

    @Test
    void whereAllIsWellNothingMoreIsAskedFor() throws Exception {
        assertThat(whereAllIsWell())
                .contains(GraphSimulator.APP_ID, TENANT, "set; it is not shown")
                .contains("takes the secret", "Kith can tell Microsoft from others")
                .contains("lets Kith find people and give them the app", "Nothing more is to be done")
                .contains("href=\"/teams/kith-teams.zip\"", "<code>https://kith.example/api/messages</code>")
                .doesNotContain("Next:", "adminconsent", "Setup policies", "agentsplayground", "KITH_ONLY_TO");
    }

    @Test
    void eachCloudShowsItsOwnHosts() throws Exception {
        assertThat(whereAllIsWell())
                .contains("smba.infra.gov.teams.microsoft.us", "<code>chat.example</code>", "<td>443</td>")
                .contains("<td>" + graph.uri().getPort() + "</td>")
                .doesNotContain("smba.trafficmanager.net", "login.microsoftonline.com");
        assertThat(page("server", settings(SECRET, false), KITH)).doesNotContain("Graph: who is there");
    }

    @Test
    void whatIsMissingIsNamedWithTheWayToAnAdminsConsentAndTheWayWithoutIt() throws Exception {
        assertThat(whereConsentIsMissing())
                .contains("does not let Kith give people the app yet")
                .contains("User.Read.All", "TeamsAppInstallation.ReadWriteSelfForUser.All")
                .doesNotContain("AppCatalog.Read.All")
                .contains("href=\"" + graph.uri() + "/" + TENANT + "/adminconsent?client_id=" + GraphSimulator.APP_ID)
                .contains("Setup policies", "Installed apps", "Add apps")
                .contains("are not known yet", "to nobody in Teams whom you have not named");
    }

    @Test
    void withoutGraphThePolicyIsTheOnlyWay() throws Exception {
        assertThat(page("server", settings(SECRET, false), KITH))
                .contains("KITH_GRAPH=false", "Setup policies")
                .doesNotContain("adminconsent", "two ways");
    }

    @Test
    void aSecretThatEntraDoesNotTakeIsSaidSo() throws Exception {
        assertThat(page("server", settings("another-secret", true), KITH))
                .contains("not the right one", "AADSTS7000215", "cannot be asked before Entra takes the secret")
                .doesNotContain("another-secret", "adminconsent");
    }

    @Test
    void beforeThereIsAnAppItIsSaidHowToMakeOneAndHowToTryItWithout() throws Exception {
        assertThat(whereThereIsNoApp())
                .contains("not set", "register the app", "KITH_TEAMS_APP_SECRET", "KITH_PUBLIC_URL")
                .contains("no app id is set", "The one above is none yet")
                .contains("--app-endpoint http://127.0.0.1:80/api/messages --channel-id msteams")
                .doesNotContain("kith-teams.zip", "adminconsent", "How it stands with Microsoft");
    }

    @Test
    void thePackageIsHandedOutFilledIn() throws Exception {
        var response = web("server", settings(SECRET, true), KITH)
                .perform(get(SetupPages.PACKAGE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(response.getContentType()).isEqualTo("application/zip");
        assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("kith-teams.zip");
        assertThat(response.getContentAsByteArray()).isEqualTo(AppPackage.of(GraphSimulator.APP_ID, URI.create(KITH)));
    }

    @Test
    void whereTeamsWouldNotTakeThePackageThereIsNoneAndItIsSaidWhy() throws Exception {
        assertThat(page("local", settings(SECRET, true), "http://localhost:8080"))
                .contains("not an address for Teams: http://localhost:8080")
                .doesNotContain("kith-teams.zip");
        web("local", settings(SECRET, true), "http://localhost:8080")
                .perform(get(SetupPages.PACKAGE))
                .andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(strings = {SetupPages.SETUP, SetupPages.PACKAGE})
    void onAServerItIsThereForNobodyElse(String path) throws Exception {
        var server = web("server", settings(SECRET, true), KITH);
        server.perform(get(path).with(request -> {
                    request.setRemoteAddr("203.0.113.7");
                    return request;
                }))
                .andExpect(status().isNotFound());
        server.perform(get(path).with(request -> {
                    request.setServerName("kith.example");
                    return request;
                }))
                .andExpect(status().isNotFound());
        for (String added : List.of("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP")) {
            server.perform(get(path).header(added, "127.0.0.1")).andExpect(status().isNotFound());
        }
        server.perform(get(path)).andExpect(status().isOk());
    }

    private static ThymeleafViewResolver views() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}
