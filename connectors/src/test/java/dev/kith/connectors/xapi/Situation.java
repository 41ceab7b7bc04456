package dev.kith.connectors.xapi;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.SettableTime;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A record store that behaves as the stub files of one folder say, and a connector to it. */
final class Situation implements AutoCloseable {

    static final byte[] ID_KEY = "a key of statement ids for tests".getBytes(UTF_8);

    final SettableTime time = new SettableTime(Instant.parse("2026-01-08T09:30:00Z"));
    final WireMockServer store;
    final XapiConnector connector;

    private Situation(String folder, String version, Duration timeout) {
        store = new WireMockServer(
                options().bindAddress("127.0.0.1").dynamicPort().usingFilesUnderClasspath("xapi/" + folder));
        store.start();
        var settings = new XapiSettings(
                "xapi",
                URI.create(store.baseUrl() + "/xapi/"),
                "key",
                "secret token",
                version,
                URI.create("https://kith.example/"),
                timeout);
        var client = Outbound.client().build();
        connector = new XapiConnector(settings, ID_KEY, client, time);
    }

    static Situation of(String folder) {
        return new Situation(folder, "1.0.3", Duration.ofSeconds(15));
    }

    static Situation askingTheVersion(String folder) {
        return new Situation(folder, null, Duration.ofSeconds(15));
    }

    static Situation speaking(String version, String folder) {
        return new Situation(folder, version, Duration.ofSeconds(15));
    }

    static Situation impatient(String folder) {
        return new Situation(folder, "1.0.3", Duration.ofMillis(50));
    }

    List<Outcome> forward(int count) {
        return connector.forward(Records.first(count));
    }

    /** Records of one person each. */
    List<Outcome> forwardSeveral(int count) {
        return connector.forward(Records.ofSeveral(count));
    }

    List<LoggedRequest> posts() {
        return store.findAll(postRequestedFor(urlPathEqualTo("/xapi/statements")));
    }

    List<LoggedRequest> gets(String path) {
        return store.findAll(getRequestedFor(urlPathEqualTo("/xapi/" + path)));
    }

    @Override
    public void close() {
        store.stop();
    }
}
