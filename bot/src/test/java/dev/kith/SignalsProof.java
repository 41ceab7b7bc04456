package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Each finding of the sample in the real application, in local mode: it is brought, somebody who runs Kith says yes to it in chat, and
 * within three weeks every campaign that answers it has reached people; nobody else, and nobody as one of a group.
 */
@Tag("proof")
class SignalsProof {

    private static final Path SAMPLES = Path.of("../config/sample/signals");
    private static final String ADMIN = "e01";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"recruitment, 1", "retention, 2", "proximity-bias, 2", "access, 3"})
    void startsItsCampaigns(String sample, int campaigns) throws IOException {
        try (var kith = new Application(folder, Map.of("kith.admins", "marit.oyelaran@kith.example"))) {
            String written = Files.readString(SAMPLES.resolve(sample + ".json"));
            String id = kith.post("/api/v1/signals", written).path("id").asString();
            assertThat(parts(kith, id))
                    .hasSize(campaigns)
                    .allSatisfy(part -> assertThat(part.path("state").asString())
                            .as("before anybody said yes")
                            .isEqualTo("draft"));

            kith.post("/local/clock", "{\"advance\":\"PT4H\"}");
            saysYes(kith);
            kith.post("/local/clock", "{\"advance\":\"P21D\"}");

            assertThat(kith.get("/api/v1/signals/" + id)
                            .path("decided")
                            .path("by")
                            .asString())
                    .isEqualTo("person " + ADMIN);
            var all = messages(kith);
            parts(kith, id)
                    .forEach(part ->
                            assertThat(reached(part, all)).as("%s", part).isPositive());
            assertThat(all).noneMatch(message -> message.toString().contains("changed country"));
            System.out.printf("signal %s: %s%n", sample, parts(kith, id));
        }
    }

    private static void saysYes(Application kith) {
        String card = StreamSupport.stream(
                        kith.get("/local/people/" + ADMIN + "/messages").spliterator(), false)
                .filter(message -> message.path("text").asString().contains("Ein Befund wartet auf eine Antwort"))
                .map(message -> message.path("id").asString())
                .findFirst()
                .orElseThrow();
        kith.post(
                "/local/people/" + ADMIN + "/answers",
                "{\"message\":\"%s\",\"action\":\"accept\",\"values\":{}}".formatted(card));
    }

    /** Messages that arrived; an offer is Kith's own question whether somebody would like to take part. */
    private static long reached(JsonNode part, List<JsonNode> all) {
        assertThat(part.path("state").asString()).isEqualTo("running");
        return part.path("to").asString().equals("open")
                ? all.stream()
                        .filter(message -> message.path("text")
                                .asString()
                                .contains(part.path("title").asString()))
                        .count()
                : part.path("sent").asLong();
    }

    private static List<JsonNode> parts(Application kith, String id) {
        return List.copyOf(kith.get("/api/v1/signals/" + id)
                .path("campaigns")
                .valueStream()
                .toList());
    }

    private static List<JsonNode> messages(Application kith) {
        var all = new ArrayList<JsonNode>();
        kith.get("/local/people")
                .forEach(person -> kith.get("/local/people/" + person.path("id").asString() + "/messages")
                        .forEach(all::add));
        return all;
    }
}
