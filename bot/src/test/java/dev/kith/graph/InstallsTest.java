package dev.kith.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.Fault;
import dev.kith.simulator.GraphSimulator;
import dev.kith.simulator.GraphSimulator.State;
import dev.kith.simulator.GraphTally.Kind;
import dev.kith.simulator.Status;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallsTest {

    @RegisterExtension
    private static final WireMockExtension GRAPH = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static final String INSTALLING = "TeamsAppInstallation.ReadWriteSelfForUser.All";
    private static final String PEOPLE = "User.Read.All";
    private static final String CATALOGUE = "AppCatalog.Read.All";

    private final Cloud cloud = new Cloud();
    private final Installs installs = cloud.installs();

    @AfterEach
    void close() {
        cloud.close();
    }

    private static Installed there(String id) {
        return new Installed.There(GraphSimulator.conversation(id));
    }

    @ParameterizedTest
    @EnumSource
    void whatComesOfItDependsOnHowTheyStand(State state) {
        cloud.graph.hasUser("e1", "e1@acme.example", state);

        assertThat(installs.give("e1"))
                .isEqualTo(
                        switch (state) {
                            case HAS_APP, HAS_NO_APP, GUEST, DISABLED -> there("e1");
                            case BLOCKED ->
                                new Installed.Blocked("an app permission policy of Teams blocks the app for them");
                            case NEVER_SIGNED_IN -> new Installed.NeverSignedIn();
                            case NO_SUCH_USER -> new Installed.NoSuchUser();
                        });
    }

    @Test
    void askedAgainItChangesNothing() {
        cloud.graph.hasUser("e1", "e1@acme.example", State.HAS_NO_APP);

        assertThat(installs.give("e1")).isEqualTo(there("e1"));
        assertThat(installs.give("e1")).isEqualTo(there("e1"));
        assertThat(cloud.graph.installed()).containsExactly("e1");
        assertThat(cloud.asked(Kind.CATALOGUE)).isEqualTo(1);
        assertThat(List.of(cloud.asked(Kind.INSTALL), cloud.asked(Kind.INSTALLED), cloud.asked(Kind.CHAT)))
                .containsOnly(2L);
    }

    @Test
    void theChatIsFoundOnceTheySignedIn() {
        cloud.graph.hasUser("e1", "e1@acme.example", State.NEVER_SIGNED_IN);
        installs.give("e1");
        cloud.graph.hasUser("e1", "e1@acme.example", State.HAS_APP);

        assertThat(installs.give("e1")).isEqualTo(there("e1"));
    }

    @Test
    void theThirtyFirstInASecondIsPutOff() {
        for (int i = 0; i < 31; i++) {
            cloud.graph.hasUser("e" + i, "e" + i + "@acme.example", State.HAS_NO_APP);
        }
        for (int i = 0; i < 30; i++) {
            assertThat(installs.give("e" + i)).isEqualTo(there("e" + i));
        }

        assertThat(installs.give("e30")).isEqualTo(new Installed.Later(Duration.ofSeconds(1)));
        assertThat(installs.give("e30")).isEqualTo(new Installed.Later(Duration.ofSeconds(1)));
        assertThat(cloud.graph.tally().of(Kind.INSTALL, Status.THROTTLED)).isEqualTo(1);
        cloud.forward(Duration.ofSeconds(1));
        assertThat(installs.give("e30")).isEqualTo(there("e30"));
        assertThat(cloud.graph.installed()).hasSize(31);
        assertThat(cloud.graph.tally().kind(Kind.INSTALL).busiestSecond()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whatGoesWrongIsTriedAgainAndDoneOnce(Fault fault) {
        cloud.graph.hasUser("e1", "e1@acme.example", State.HAS_NO_APP);
        installs.permission();
        cloud.faults.share(fault, 1);
        assertThat(installs.give("e1")).isInstanceOf(Installed.Later.class);
        cloud.faults.share(fault, 0);
        cloud.forward(Duration.ofSeconds(10));

        assertThat(installs.give("e1")).isEqualTo(there("e1"));
        assertThat(cloud.graph.installed()).containsExactly("e1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../groups", "e1/manager", "e1?x", "e1%2fx"})
    void whatIsNoIdIsNobody(String id) {
        assertThat(installs.give(id)).isEqualTo(new Installed.NoSuchUser());
        assertThat(cloud.asked(Kind.TOKEN)).isZero();
    }

    @Test
    void aMissingPermissionIsNamedUntilItIsGranted() {
        cloud.graph.hasUser("e1", "e1@acme.example", State.HAS_NO_APP);
        cloud.graph.lacks(INSTALLING);
        assertThat(installs.give("e1"))
                .isInstanceOfSatisfying(
                        Installed.NotPermitted.class, no -> assertThat(no.why()).contains(INSTALLING));
        cloud.graph.lacks();
        cloud.forward(Duration.ofMinutes(1));

        assertThat(installs.give("e1")).isInstanceOf(Installed.NotPermitted.class);
        assertThat(installs.give("e1")).isEqualTo(there("e1"));
    }

    @Test
    void withoutTheCatalogueWhoHasItIsStillFound() {
        cloud.graph.hasUser("e1", "e1@acme.example", State.HAS_APP);
        cloud.graph.hasUser("e2", "e2@acme.example", State.HAS_NO_APP);
        cloud.graph.listsApp(false);

        assertThat(installs.give("e1")).isEqualTo(there("e1"));
        assertThat(installs.give("e2"))
                .isInstanceOfSatisfying(
                        Installed.NotPermitted.class,
                        no -> assertThat(no.why()).contains("catalogue of Teams apps", GraphSimulator.APP_ID));
        assertThat(cloud.asked(Kind.CATALOGUE)).isEqualTo(1);
        cloud.graph.listsApp(true);
        cloud.forward(Duration.ofMinutes(1));
        assertThat(installs.give("e2")).isEqualTo(there("e2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {INSTALLING, PEOPLE, CATALOGUE})
    void permissionNamesWhatIsMissing(String missing) {
        cloud.graph.lacks(missing);

        assertThat(installs.permission())
                .isEqualTo(new Permission.Lacking(
                        List.of("the application permission " + missing + ", with an admin's consent")));
        cloud.graph.lacks();
        assertThat(installs.permission()).isInstanceOf(Permission.Lacking.class);
        cloud.forward(Duration.ofMinutes(1));
        assertThat(installs.permission()).isEqualTo(new Permission.Enough());
    }

    @Test
    void permissionSaysThatTheCatalogueLacksTheApp() {
        cloud.graph.lacks(INSTALLING);
        cloud.graph.listsApp(false);

        assertThat(installs.permission()).isInstanceOf(Permission.Lacking.class);
        assertThat(installs.permission().toString()).contains(INSTALLING, "catalogue of Teams apps");
    }

    @Test
    void permissionSaysWhyThereIsNoToken() {
        var calls = new GraphCalls(
                cloud.graph.uri(), cloud.tokens(cloud.graph.uri(), "wrong"), Outgoing.direct(), cloud.now::get);
        var without = new Installs(calls, GraphSimulator.APP_ID, cloud.now::get);

        assertThat(without.permission())
                .isInstanceOfSatisfying(
                        Permission.Lacking.class,
                        lacking -> assertThat(lacking.what())
                                .singleElement()
                                .asString()
                                .contains("AADSTS7000215"));
        assertThat(without.give("e1"))
                .isInstanceOfSatisfying(
                        Installed.NotPermitted.class, no -> assertThat(no.why()).contains("AADSTS7000215"));
    }

    @Test
    void whatCannotBeAskedForAMomentIsNotKnown() {
        cloud.faults.share(Fault.FAILED, 1);

        assertThat(installs.permission()).isInstanceOf(Permission.NotKnown.class);
        assertThat(installs.give("e1")).isInstanceOf(Installed.Later.class);
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden, App is blocked by app permission policy. TenantId: t, Blocked",
        "403, Forbidden, Missing role permissions on the request. API requires one of 'X'., NotPermitted",
        "403, Authorization_RequestDenied, Insufficient privileges, NotPermitted",
        "403, Forbidden, AAD App Id 'a' is not allowed to manage the Teams App 'b', NotPermitted",
        "403, Forbidden, Something about this person, Blocked",
        "401, InvalidAuthenticationToken, Expired, NotPermitted",
        "400, BadRequest, No, Blocked",
        "404, NotFound, No user, NoSuchUser",
        "429, TooManyRequests, '', Later",
        "502, '', '', Later"
    })
    void aRefusalMeansWhatItsWordsSay(int status, String code, String message, String means) {
        var told = answering(status, code, message).give("e1");

        assertThat(told.getClass().getSimpleName()).isEqualTo(means);
        assertThat(told.toString()).doesNotContain("a.b.c").doesNotContain("TenantId");
    }

    /** A Graph that answers an install so; its token does not say what it is for. */
    private Installs answering(int status, String code, String message) {
        GRAPH.stubFor(any(urlEqualTo("/" + Cloud.TENANT + "/oauth2/v2.0/token"))
                .willReturn(okJson("{\"access_token\":\"a.b.c\",\"expires_in\":3599}")));
        GRAPH.stubFor(any(urlPathEqualTo("/v1.0/appCatalogs/teamsApps"))
                .willReturn(okJson("{\"value\":[{\"id\":\"c1\",\"externalId\":\"app\"}]}")));
        GRAPH.stubFor(post(urlPathEqualTo("/v1.0/users/e1/teamwork/installedApps"))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withBody("{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}")));
        var uri = URI.create(GRAPH.baseUrl());
        return new Installs(
                new GraphCalls(uri, cloud.tokens(uri, "secret"), Outgoing.direct(), cloud.now::get),
                "app",
                cloud.now::get);
    }
}
