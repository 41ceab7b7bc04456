package dev.kith.connectors.edx;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.ConnectorContract;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Place;
import java.net.URI;
import java.util.List;

class EdxContractTest extends ConnectorContract {

    @Override
    protected Connector connector(URI base) {
        var settings = new EdxSettings("edx", base, "kith", "secret", "audit", TIMEOUT);
        return new EdxConnector(settings, Outbound.client().build(), time);
    }

    @Override
    protected Place place() {
        return Place.unit(Situation.COURSE, Situation.BLOCK);
    }

    @Override
    protected void works() {
        system.stubFor(post(urlEqualTo(Situation.TOKEN))
                .willReturn(okJson("{\"access_token\":\"t-1\",\"expires_in\":3600,\"token_type\":\"JWT\"}")));
        system.stubFor(post(urlEqualTo(Situation.BATCH)).willReturn(okJson("{\"detail\":\"ok\"}")));
    }

    @Override
    protected void hasEverything() {
        works();
    }

    @Override
    protected void refuses() {
        works();
        system.stubFor(post(urlEqualTo(Situation.BATCH))
                .withRequestBody(matchingJsonPath("$.username", equalTo(POISON)))
                .atPriority(4)
                .willReturn(aResponse()
                        .withStatus(400)
                        .withBody("{\"detail\":\"" + SECRET_ANSWER + " is not enrolled in course.\"}")));
    }

    @Override
    protected List<String> sent() {
        return system.findAll(postRequestedFor(urlEqualTo(Situation.BATCH))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }
}
