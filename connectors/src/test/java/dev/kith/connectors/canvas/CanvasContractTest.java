package dev.kith.connectors.canvas;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.ConnectorContract;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Place;
import java.net.URI;
import java.util.List;

class CanvasContractTest extends ConnectorContract {

    private static final String ITEM = "/api/v1/courses/12/modules/310/items/311";
    private static final String DONE = ITEM + "/done";

    @Override
    protected Connector connector(URI base) {
        var settings = new CanvasSettings("canvas", base, "token", KnownBy.SIS_USER_ID, TIMEOUT);
        return new CanvasConnector(settings, Outbound.client().build(), time);
    }

    @Override
    protected Place place() {
        return Place.unit("12", "310:311");
    }

    @Override
    protected void works() {
        system.stubFor(put(urlPathEqualTo(DONE)).willReturn(okJson("{\"message\":\"OK\"}")));
        system.stubFor(get(urlPathEqualTo(ITEM))
                .willReturn(okJson("{\"id\":\"311\","
                        + "\"completion_requirement\":{\"type\":\"must_mark_done\",\"completed\":true}}")));
    }

    @Override
    protected void hasEverything() {
        works();
    }

    @Override
    protected void refuses() {
        works();
        system.stubFor(put(urlPathEqualTo(DONE))
                .withQueryParam("as_user_id", equalTo("sis_user_id:" + POISON))
                .atPriority(4)
                .willReturn(aResponse().withStatus(401).withBody("{\"errors\":\"Invalid as_user_id\"}")));
        system.stubFor(get(urlPathMatching("/api/v1/users/.*"))
                .willReturn(aResponse()
                        .withStatus(404)
                        .withBody("{\"errors\":[{\"message\":\"" + SECRET_ANSWER + " does not exist.\"}]}")));
    }

    @Override
    protected List<String> sent() {
        return system.findAll(putRequestedFor(urlPathEqualTo(DONE))).stream()
                .map(LoggedRequest::getUrl)
                .toList();
    }
}
