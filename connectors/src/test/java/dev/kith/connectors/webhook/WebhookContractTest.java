package dev.kith.connectors.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import dev.kith.connectors.Connector;
import dev.kith.connectors.ConnectorContract;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.http.Line;
import java.net.URI;
import java.util.List;

class WebhookContractTest extends ConnectorContract {

    private static final String PATH = "/hooks/kith";

    @Override
    protected Connector connector(URI base) {
        var settings = Situation.settings(URI.create(base + PATH), Situation.SECRET);
        var line = new Line(settings.name(), Outbound.client().build(), TIMEOUT, time);
        return new WebhookConnector(settings, Situation.ID_KEY, line, time, Resolver.system());
    }

    @Override
    protected void works() {
        system.stubFor(post(urlPathEqualTo(PATH)).willReturn(aResponse().withStatus(204)));
    }

    /** Whoever receives one again knows it by its id, and says the same. */
    @Override
    protected void hasEverything() {
        works();
    }

    @Override
    protected boolean saysInItsReplyWhatItTook() {
        return false;
    }

    @Override
    protected void refuses() {
        works();
        system.stubFor(post(urlPathEqualTo(PATH))
                .withRequestBody(matchingJsonPath("$[?(@.data.person == '" + POISON + "')]"))
                .atPriority(5)
                .willReturn(aResponse().withStatus(422).withBody("{\"error\":\"" + SECRET_ANSWER + " is unknown\"}")));
    }

    @Override
    protected List<String> sent() {
        return system.findAll(postRequestedFor(urlPathEqualTo(PATH))).stream()
                .map(request -> request.getHeader("webhook-id"))
                .toList();
    }
}
