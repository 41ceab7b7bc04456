package dev.kith.connectors.xapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import dev.kith.connectors.Connector;
import dev.kith.connectors.ConnectorContract;
import dev.kith.connectors.Outbound;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class XapiContractTest extends ConnectorContract {

    private static final String STATEMENTS = "/xapi/statements";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    protected Connector connector(URI base) {
        var settings = new XapiSettings(
                "xapi",
                URI.create(base + "/xapi/"),
                "key",
                "secret token",
                "1.0.3",
                URI.create("https://kith.example/"),
                TIMEOUT);
        return new XapiConnector(settings, Situation.ID_KEY, Outbound.client().build(), time);
    }

    /** The ids of what was posted, of each call as many as there were. */
    @Override
    protected void works() {
        for (int most = 1; most <= 50; most++) {
            system.stubFor(post(urlPathEqualTo(STATEMENTS))
                    .withRequestBody(matchingJsonPath("$[" + (most - 1) + "]"))
                    .atPriority(60 - most)
                    .willReturn(
                            aResponse().withTransformers("response-template").withBody(ids(most))));
        }
    }

    private static String ids(int count) {
        StringBuilder ids = new StringBuilder("[");
        for (int at = 0; at < count; at++) {
            ids.append(at == 0 ? "" : ",")
                    .append("\"{{jsonPath request.body '$[")
                    .append(at)
                    .append("].id'}}\"");
        }
        return ids.append("]").toString();
    }

    @Override
    protected void hasEverything() {
        knows(true);
    }

    @Override
    protected boolean hasOthers() {
        knows(false);
        return true;
    }

    private void knows(boolean same) {
        system.stubFor(post(urlPathEqualTo(STATEMENTS))
                .atPriority(5)
                .willReturn(aResponse().withStatus(409).withBody("A statement with this ID already exists")));
        statements()
                .forEach(ours -> system.stubFor(get(urlPathEqualTo(STATEMENTS))
                        .withQueryParam(
                                "statementId",
                                com.github.tomakehurst.wiremock.client.WireMock.equalTo(
                                        ours.id().toString()))
                        .atPriority(5)
                        .willReturn(aResponse().withBody(JSON.writeValueAsString(same ? ours.json() : other(ours))))));
    }

    private static JsonNode other(Statement ours) {
        var other = ours.json().deepCopy();
        other.putObject("result").put("completion", false);
        return other;
    }

    private List<Statement> statements() {
        return new Statements(JSON, new StatementIds(Situation.ID_KEY), new Iris(URI.create("https://kith.example/")))
                .of(records(3));
    }

    @Override
    protected void refuses() {
        works();
        system.stubFor(post(urlPathEqualTo(STATEMENTS))
                .withRequestBody(matchingJsonPath("$[?(@.actor.account.name == '" + POISON + "')]"))
                .atPriority(5)
                .willReturn(aResponse()
                        .withStatus(400)
                        .withBody("<p>statements: " + SECRET_ANSWER + " is not allowed here</p>")));
    }

    @Override
    protected List<String> sent() {
        return system.findAll(postRequestedFor(urlPathEqualTo(STATEMENTS))).stream()
                .flatMap(request -> JSON.readTree(request.getBodyAsString()).valueStream())
                .map(statement -> statement.path("id").stringValue())
                .toList();
    }
}
