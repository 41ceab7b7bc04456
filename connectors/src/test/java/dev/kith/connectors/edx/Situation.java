package dev.kith.connectors.edx;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.kith.connectors.Activity;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Place;
import dev.kith.connectors.SettableTime;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An Open edX that gives tokens and answers as a test says, and a connector to it. */
final class Situation implements AutoCloseable {

    static final String COURSE = "course-v1:Org+LEAD1+2026";
    static final String BLOCK = "block-v1:Org+LEAD1+2026+type@html+block@listen";
    static final String OTHER_BLOCK = "block-v1:Org+LEAD1+2026+type@html+block@speak";
    static final String TOKEN = "/oauth2/access_token";
    static final String BATCH = "/api/completion/v1/completion-batch";
    static final Instant AT = Instant.parse("2026-01-08T09:30:00Z");

    final WireMockServer edx =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    final SettableTime time = new SettableTime(AT);
    final EdxConnector connector;

    Situation() {
        edx.start();
        var settings = EdxSettings.of(URI.create(edx.baseUrl() + "/"), "kith", "hu&sh");
        connector = new EdxConnector(settings, Outbound.client().build(), time);
        gives("t-1", 3600);
        answers(BATCH, 200, "{\"detail\":\"ok\"}");
    }

    void gives(String token, int seconds) {
        answers(TOKEN, 200, "{\"access_token\":\"" + token + "\",\"expires_in\":" + seconds + "}");
    }

    void answers(String url, int status, String body) {
        answers(any(urlEqualTo(url)).willReturn(response(status, body)));
    }

    void answers(MappingBuilder mapping) {
        edx.stubFor(mapping);
    }

    static ResponseDefinitionBuilder response(int status, String body) {
        return aResponse().withStatus(status).withBody(body);
    }

    List<Outcome> forward(LearningRecord... records) {
        return connector.forward(List.of(records));
    }

    List<LoggedRequest> posts(String url) {
        return edx.findAll(postRequestedFor(urlEqualTo(url)));
    }

    static Completed completed(String person, String block) {
        return completed(person, Place.unit(COURSE, block));
    }

    static Completed completed(String person, Place place) {
        var activity = new Activity("listen-first", "Listen first", "first-90-days", "nudge").at(place);
        return new Completed("fact-" + person, AT, new Learner(person), activity, Map.of("note", "zanzibar"));
    }

    @Override
    public void close() {
        edx.stop();
    }
}
