package dev.kith.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.GraphLimits;
import dev.kith.simulator.GraphSimulator.State;
import dev.kith.simulator.GraphTally.Kind;
import dev.kith.simulator.Limit;
import dev.kith.simulator.Status;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTest {

    @RegisterExtension
    private static final WireMockExtension GRAPH = server();

    @RegisterExtension
    private static final WireMockExtension ELSEWHERE = server();

    /** Two calls for people a second. */
    private final Cloud cloud = new Cloud(GraphLimits.documented().withUsers(Limit.inSeconds(1, 2)));

    private final Tenant tenant = cloud.tenant();

    private static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                .build();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    private void hasPeople(int many) {
        for (int i = 0; i < many; i++) {
            cloud.graph.hasUser("e%05d".formatted(i), "e" + i + "@acme.example", State.HAS_NO_APP);
        }
    }

    private NotAsked notAsked() {
        return catchThrowableOfType(NotAsked.class, tenant::all);
    }

    @Test
    void everybodyIsReadPageByPageAndKeptAnHour() {
        hasPeople(1_500);
        assertThat(tenant.all()).hasSize(1_500);
        assertThat(tenant.withEmail("e1499@acme.example"))
                .map(Account::objectId)
                .contains("e01499");
        assertThat(tenant.withId("e00007")).map(Account::mail).contains("e7@acme.example");
        assertThat(cloud.asked(Kind.USERS)).isEqualTo(2);

        cloud.graph.hasUser("e00007", "", State.NO_SUCH_USER);
        cloud.forward(Duration.ofMinutes(59));
        assertThat(tenant.all()).hasSize(1_500);
        cloud.forward(Duration.ofMinutes(1));
        assertThat(tenant.all()).hasSize(1_499);
        assertThat(cloud.asked(Kind.USERS)).isEqualTo(4);
    }

    @Test
    void aReadingThatIsThrottledGoesOnWhereItWas() {
        hasPeople(4_200);

        assertThat(notAsked())
                .isNotNull()
                .matches(NotAsked::isForAMoment)
                .extracting(NotAsked::after)
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(notAsked()).isNotNull();
        cloud.forward(Duration.ofSeconds(1));
        assertThat(notAsked()).isNotNull();
        cloud.forward(Duration.ofSeconds(1));
        assertThat(tenant.all()).hasSize(4_200).doesNotHaveDuplicates();
        assertThat(cloud.graph.tally().of(Kind.USERS, Status.OK)).isEqualTo(5);
        assertThat(cloud.graph.tally().of(Status.THROTTLED)).isEqualTo(2);
    }

    @Test
    void guestsAndWhoeverIsDisabledAreNobody() {
        cloud.graph.hasUser("g1", "guest@partner.example", State.GUEST);
        cloud.graph.hasUser("d1", "left@acme.example", State.DISABLED);
        cloud.graph.hasUser("e1", "ann@acme.example", State.HAS_NO_APP);

        assertThat(tenant.all()).extracting(Account::objectId).containsExactly("e1");
        assertThat(tenant.withEmail("guest@partner.example")).isEmpty();
        cloud.forward(Duration.ofSeconds(1));
        assertThat(tenant.withEmail("left@acme.example")).isEmpty();
        assertThat(tenant.withId("g1")).isEmpty();
        cloud.forward(Duration.ofSeconds(1));
        assertThat(tenant.withId("d1")).isEmpty();
    }

    @Test
    void aMailboxComesBeforeWhatSomebodySignsInWith() {
        cloud.graph.hasUser("e1", "Ann@Acme.example", "a001@acme.example", "de-DE");
        cloud.graph.hasUser("e2", "", "ann@acme.example", "");
        cloud.graph.hasUser("e3", "", "Bo@acme.example", "");

        assertThat(tenant.withEmail(" ANN@acme.example"))
                .contains(new Account("e1", "a001", "Ann@Acme.example", "a001@acme.example", "de-DE"));
        assertThat(tenant.withEmail("a001@acme.example")).map(Account::objectId).contains("e1");
        assertThat(tenant.withEmail("bo@acme.example")).contains(new Account("e3", "Bo", "", "Bo@acme.example", ""));
        assertThat(tenant.withEmail(" ")).isEmpty();
        assertThat(cloud.asked(Kind.USERS)).isEqualTo(1);
    }

    @Test
    void whoCameWithinTheHourIsLookedUp() {
        assertThat(tenant.all()).isEmpty();
        cloud.graph.hasUser("e1", "o'neill+kith@acme.example", State.HAS_NO_APP);

        assertThat(tenant.withEmail("O'Neill+kith@acme.example"))
                .map(Account::objectId)
                .contains("e1");
        cloud.forward(Duration.ofSeconds(1));
        assertThat(tenant.withId("e1")).isPresent();
        assertThat(tenant.withId("e2")).isEmpty();
        assertThatThrownBy(() -> tenant.withEmail("nobody' or mail ne '@acme.example"))
                .isInstanceOf(NotAsked.class);
        cloud.forward(Duration.ofSeconds(1));
        assertThat(tenant.withEmail("nobody' or mail ne '@acme.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../groups", "e1/manager", "e1?$expand=manager", "e1%2fmanager"})
    void whatIsNoIdIsNotAskedFor(String id) {
        assertThat(tenant.withId(id)).isEmpty();
        assertThat(cloud.asked(Kind.USERS)).isZero();
    }

    @Test
    void whatWasReadBeforeIsBetterThanNothing() {
        hasPeople(3);
        assertThat(tenant.all()).hasSize(3);
        cloud.graph.lacks("User.Read.All");
        cloud.forward(Duration.ofHours(2));

        assertThat(tenant.all()).hasSize(3);
        assertThat(tenant.all()).hasSize(3);
        assertThat(cloud.asked(Kind.USERS)).isEqualTo(2);
        assertThatThrownBy(() -> tenant.withEmail("new@acme.example")).isInstanceOf(NotAsked.class);
    }

    @Test
    void whatIsNotGrantedIsNotForAMomentAndAskedAgainAfterOne() {
        cloud.graph.lacks("User.Read.All");

        assertThat(notAsked())
                .isNotNull()
                .matches(one -> !one.isForAMoment())
                .hasMessage("Graph could not be asked who is in the tenant: refused"
                        + " (status: 403, code: Authorization_RequestDenied)");
        assertThat(notAsked()).isNotNull();
        assertThat(cloud.asked(Kind.USERS)).isEqualTo(1);
        cloud.forward(Duration.ofMinutes(1));
        assertThat(notAsked()).isNotNull();
        assertThat(cloud.asked(Kind.USERS)).isEqualTo(2);
    }

    @Test
    void withoutATokenItSaysWhy() {
        var calls = new GraphCalls(
                cloud.graph.uri(), cloud.tokens(cloud.graph.uri(), "wrong"), Outgoing.direct(), cloud.now::get);

        assertThatThrownBy(() -> new Tenant(calls, cloud.now::get).all())
                .isInstanceOf(NotAsked.class)
                .hasMessageContaining("the app's secret is not the right one")
                .hasMessageNotContaining("wrong");
        assertThat(cloud.asked(Kind.USERS)).isZero();
    }

    @Test
    void aNextPageElsewhereIsNotRead() {
        GRAPH.stubFor(any(urlEqualTo("/" + Cloud.TENANT + "/oauth2/v2.0/token"))
                .willReturn(okJson("{\"access_token\":\"a.b.c\",\"expires_in\":3599}")));
        GRAPH.stubFor(any(urlPathEqualTo("/v1.0/users"))
                .willReturn(okJson("{\"value\":[{\"id\":\"e1\",\"accountEnabled\":true,\"mail\":null}],"
                        + "\"@odata.nextLink\":\"" + ELSEWHERE.baseUrl() + "/v1.0/users\"}")));
        var uri = URI.create(GRAPH.baseUrl());
        var calls = new GraphCalls(uri, cloud.tokens(uri, "secret"), Outgoing.direct(), cloud.now::get);

        assertThatThrownBy(() -> new Tenant(calls, cloud.now::get).all()).isInstanceOf(NotAsked.class);
        ELSEWHERE.verify(exactly(0), anyRequestedFor(anyUrl()));
        GRAPH.stubFor(any(urlPathEqualTo("/v1.0/users"))
                .willReturn(okJson("{\"value\":[{\"id\":\"e1\",\"accountEnabled\":true,\"mail\":null}]}")));
        assertThat(new Tenant(calls, cloud.now::get).all()).containsExactly(new Account("e1", "", "", "", ""));
    }
}
