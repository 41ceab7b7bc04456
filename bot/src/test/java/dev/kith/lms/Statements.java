package dev.kith.lms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.xapi.XapiConnector;
import dev.kith.connectors.xapi.XapiSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Learning records as a record store on this machine has them, sent by the real connector. */
public final class Statements {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    private Statements() {}

    public static List<JsonNode> of(List<LearningRecord> records) {
        try (var store = new RecordStore(Duration.ZERO)) {
            var settings =
                    XapiSettings.of(store.endpoint(), "key", "secret", "1.0.3", URI.create("https://kith.example"));
            var key = "a key of statement ids for tests".getBytes(StandardCharsets.UTF_8);
            var connector = new XapiConnector(settings, key, Outbound.client().build(), () -> NOW);
            assertThat(connector.forward(records)).allMatch(Outcome::isThere);
            return store.stored();
        }
    }
}
