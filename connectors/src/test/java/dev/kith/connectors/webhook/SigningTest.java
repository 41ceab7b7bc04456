package dev.kith.connectors.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningTest {

    @RegisterExtension
    final WireMockExtension system = WireMockExtension.newInstance()
            .options(options().bindAddress("127.0.0.1").dynamicPort())
            .build();

    private final Situation situation = new Situation();

    /** The library holds a signature against the machine's clock, so this one attempt is made by it. */
    @Test
    void signsWithTheNewSecretAndTheOldOne() throws Exception {
        answers(204);
        var settings = Situation.settings(
                URI.create(system.baseUrl() + "/hooks/kith"), Situation.SECRET, Situation.OLD_SECRET);
        forward(Situation.connector(settings, InstantSource.system(), Resolver.system()));

        LoggedRequest request = requests().getFirst();
        assertThat(request.getHeader("webhook-signature").split(" "))
                .hasSize(2)
                .allMatch(each -> each.startsWith("v1,"));
        for (String secret : List.of(Situation.SECRET, Situation.OLD_SECRET)) {
            assertThatCode(() -> new Webhook(secret).verify(request.getBodyAsString(), headers(request)))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> new Webhook(Situation.secret("the secret of somebody else here"))
                        .verify(request.getBodyAsString(), headers(request)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void keepsTheIdAndRenewsTheTimeOnARetry() throws Exception {
        answers(500);
        var connector = situation.connector(URI.create(system.baseUrl()), Situation.SECRET);
        forward(connector);
        situation.time.advance(Duration.ofMinutes(5));
        forward(connector);

        var requests = requests();
        assertThat(requests)
                .extracting(request -> request.getHeader("webhook-timestamp"))
                .containsExactly("1767864600", "1767864900");
        assertThat(requests)
                .extracting(request -> request.getHeader("webhook-id"))
                .doesNotContain("fact-1")
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(1));
        for (LoggedRequest request : requests) {
            long attempt = Long.parseLong(request.getHeader("webhook-timestamp"));
            assertThat(request.getHeader("webhook-signature"))
                    .isEqualTo(new Webhook(Situation.SECRET)
                            .sign(request.getHeader("webhook-id"), attempt, request.getBodyAsString()));
        }
    }

    private void answers(int status) {
        system.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)));
    }

    private static void forward(WebhookConnector connector) {
        connector.forward(List.of(Situation.completed("fact-1")));
    }

    private List<LoggedRequest> requests() {
        return system.findAll(postRequestedFor(anyUrl()));
    }

    private static Map<String, List<String>> headers(LoggedRequest request) {
        return Map.of(
                "webhook-id", List.of(request.getHeader("webhook-id")),
                "webhook-timestamp", List.of(request.getHeader("webhook-timestamp")),
                "webhook-signature", List.of(request.getHeader("webhook-signature")));
    }
}
