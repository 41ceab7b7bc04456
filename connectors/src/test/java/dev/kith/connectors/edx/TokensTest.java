package dev.kith.connectors.edx;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.kith.connectors.edx.Situation.BATCH;
import static dev.kith.connectors.edx.Situation.BLOCK;
import static dev.kith.connectors.edx.Situation.TOKEN;
import static dev.kith.connectors.edx.Situation.completed;
import static dev.kith.connectors.edx.Situation.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.Health.State;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Misconfigured;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static final String ENROLMENTS = "/api/enrollment/v1/enrollments?page_size=1";

    private final Situation situation = new Situation();

    @AfterEach
    void close() {
        situation.close();
    }

    @Test
    void asksForAJwtWithTheClientsCredentials() {
        situation.forward(completed("p-1", BLOCK));
        assertThat(situation.posts(TOKEN))
                .singleElement()
                .satisfies(request -> assertThat(request.getBodyAsString())
                        .isEqualTo(
                                "grant_type=client_credentials&token_type=jwt&client_id=kith&client_secret=hu%26sh"));
    }

    @ParameterizedTest
    @CsvSource({"3600, 3539, 1", "3600, 3540, 2", "60, 29, 1", "60, 30, 2", "0, 0, 2"})
    void keepsATokenUntilShortlyBeforeItExpires(int life, int later, int times) {
        situation.gives("t-1", life);
        situation.forward(completed("p-1", BLOCK));
        situation.time.advance(Duration.ofSeconds(later));
        assertThat(situation.forward(completed("p-2", BLOCK))).containsExactly(new Accepted());
        assertThat(situation.posts(TOKEN)).hasSize(times);
    }

    @Test
    void fetchesATokenAgainOnceWhereItIsNotTakenAnyMore() {
        situation.forward(completed("p-1", BLOCK));
        situation.answers(any(urlEqualTo(BATCH))
                .withHeader("Authorization", equalTo("JWT t-1"))
                .atPriority(1)
                .willReturn(response(401, "{}")));
        situation.gives("t-2", 3600);
        assertThat(situation.forward(completed("p-2", BLOCK), completed("p-3", BLOCK)))
                .containsOnly(new Accepted());
        assertThat(situation.posts(TOKEN)).hasSize(2);
    }

    @Test
    void doesNotGoOnFetchingTokensThatAreNotTaken() {
        situation.answers(BATCH, 401, "{}");
        assertThat(situation.forward(completed("p-1", BLOCK), completed("p-2", BLOCK)))
                .hasSize(2)
                .hasOnlyElementsOfType(Misconfigured.class);
        assertThat(situation.posts(TOKEN)).hasSize(2);
        assertThat(situation.posts(BATCH)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"401, invalid_client", "400, unauthorized_client"})
    void refusedCredentialsAreForAnOperator(int status, String error) {
        situation.answers(TOKEN, status, "{\"error\":\"" + error + "\"}");
        assertThat(situation.forward(completed("p-1", BLOCK)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misconfigured.class,
                        misconfigured -> assertThat(misconfigured.reason())
                                .contains("client id and secret")
                                .doesNotContain("hu&sh"));
        assertThat(situation.posts(BATCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, {\"results\":[]}, true", "403, {}, false", "200, [], false"})
    void theTestTellsWhetherTheClientIsStaff(int status, String body, boolean holds) {
        situation.answers(ENROLMENTS, status, body);
        assertThat(situation.connector.test().items()).extracting(Item::holds).containsExactly(true, holds);
        assertThat(situation.connector.health().state() == State.UP).isEqualTo(holds);
    }

    @Test
    void theTestTellsThatThereIsNoToken() {
        situation.answers(TOKEN, 401, "{}");
        assertThat(situation.connector.test().items()).extracting(Item::holds).containsExactly(false);
    }

    @Test
    void settingsDoNotShowTheirSecrets() {
        var settings = EdxSettings.of(URI.create("https://lms.example"), "akey", "hush");
        assertThat(settings.toString()).contains("lms.example").doesNotContain("akey", "hush");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://lms.example, kith, hush, url",
        "https://me@lms.example, kith, hush, url",
        "https://lms.example, ' ', hush, clientId",
        "https://lms.example, kith, ' ', clientSecret"
    })
    void settingsNameWhatIsWrong(URI url, String id, String secret, String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdxSettings.of(url, id, secret))
                .withMessageContaining(field + ":")
                .withMessageNotContaining("hush");
    }
}
