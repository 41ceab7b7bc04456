package dev.kith.connectors.canvas;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.kith.connectors.Activity;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Place;
import dev.kith.connectors.SettableTime;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Canvas that answers as a test says, and a connector to it. */
final class Situation implements AutoCloseable {

    static final String ITEM = "/api/v1/courses/12/modules/310/items/311";
    static final String DONE = ITEM + "/done";
    static final Instant AT = Instant.parse("2026-01-08T09:30:00Z");

    final WireMockServer canvas =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    final CanvasConnector connector;

    Situation() {
        this(KnownBy.SIS_USER_ID);
    }

    Situation(KnownBy knownBy) {
        canvas.start();
        var settings =
                new CanvasSettings("canvas", URI.create(canvas.baseUrl()), "hush", knownBy, Duration.ofSeconds(15));
        connector = new CanvasConnector(settings, Outbound.client().build(), new SettableTime(AT));
        answers(ITEM, 200, requirement("must_mark_done", "true"));
    }

    static String requirement(String type, String completed) {
        return "{\"id\":\"311\",\"completion_requirement\":{\"type\":\"" + type + "\",\"completed\":" + completed
                + "}}";
    }

    Situation answers(String path, ResponseDefinitionBuilder response) {
        canvas.stubFor(any(urlPathEqualTo(path)).willReturn(response));
        return this;
    }

    Situation answers(String path, int status, String body) {
        return answers(path, json(status, body));
    }

    Situation answers(MappingBuilder mapping) {
        canvas.stubFor(mapping);
        return this;
    }

    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(body);
    }

    List<Outcome> forward(LearningRecord... records) {
        return connector.forward(List.of(records));
    }

    /** What was asked, latest last. */
    List<String> asked() {
        return canvas.getAllServeEvents().reversed().stream()
                .map(ServeEvent::getRequest)
                .map(request -> request.getMethod() + " " + request.getUrl())
                .toList();
    }

    static Completed completed(String person) {
        return completed(new Learner(person), Place.unit("12", "310:311"));
    }

    static Completed completed(Learner learner, Place place) {
        var activity = new Activity("listen-first", "Listen first", "first-90-days", "nudge", Optional.of(place));
        return new Completed("fact-" + learner.personId(), AT, learner, activity, Map.of("note", "zanzibar"));
    }

    @Override
    public void close() {
        canvas.stop();
    }
}
