package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * The whole walk in the real application, for three people in three zones: planned, sent at ten in the morning of each,
 * answered, forwarded to the receiver; with the application killed once on the way, at each of five points.
 */
@Tag("proof")
class WalkProof {

    /** Where the application is killed. */
    enum Kill {
        NEVER,
        WHEN_PLANNED,
        WHILE_SENDING,
        WHEN_SENT,
        WHILE_ANSWERING,
        WHEN_ANSWERED
    }

    private static final List<String> ZONES = List.of("Asia/Kolkata", "Europe/Berlin", "America/New_York");
    private static final String ANSWER =
            "{\"message\":\"%s\",\"action\":\"answer\",\"values\":{\"energy\":\"4\",\"clarity\":\"3\",\"belonging\":\"5\"}}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void losesNothingAndDoublesNothing(Kill kill) {
        try (var kith = new Application(folder)) {
            var people = three(kith);
            dies(kith, kill, Kill.WHEN_PLANNED);
            advance(kith, kill);
            dies(kith, kill, Kill.WHEN_SENT);
            people.forEach(person -> answer(kith, person, kill));
            dies(kith, kill, Kill.WHEN_ANSWERED);
            kith.post("/local/clock", "{\"advance\":\"PT0S\"}");

            people.forEach(person -> assertOneCardAtTen(kith, person));
            assertOneStatementEach(kith, people);
            assertThat(kith.redisServers()).isEqualTo(1);
            var progress = kith.get("/api/v1/campaigns/weekly-checkin/progress");
            assertThat(progress.path("answered").asInt()).isEqualTo(3);
            System.out.printf("walk, killed %s: %s%n", kill, progress);
        }
    }

    private static void advance(Application kith, Kill kill) {
        if (kill != Kill.WHILE_SENDING) {
            kith.post("/local/clock", "{\"advance\":\"P2D\"}");
            return;
        }
        CompletableFuture<?> advancing = kith.postAndLookAway("/local/clock", "{\"advance\":\"P2D\"}");
        while (kith.get("/api/v1/campaigns/weekly-checkin/progress")
                        .path("sent")
                        .asInt()
                == 0) {
            Thread.onSpinWait();
        }
        kith.kill();
        advancing.exceptionally(lost -> null).join();
        kith.startAgain();
        kith.post("/local/clock", "{\"advance\":\"P2D\"}");
    }

    private static void answer(Application kith, JsonNode person, Kill kill) {
        String id = person.path("id").asString();
        String body = ANSWER.formatted(card(kith, person).path("id").asString());
        if (kill == Kill.WHILE_ANSWERING) {
            CompletableFuture<?> answering = kith.postAndLookAway("/local/people/" + id + "/answers", body);
            kith.kill();
            answering.exceptionally(lost -> null).join();
            kith.startAgain();
        }
        kith.post("/local/people/" + id + "/answers", body);
        kith.post("/local/people/" + id + "/answers", body);
    }

    private static void dies(Application kith, Kill kill, Kill here) {
        if (kill == here) {
            kith.kill();
            kith.startAgain();
        }
    }

    /** One person of each zone. */
    private static List<JsonNode> three(Application kith) {
        var people = kith.get("/local/people");
        return ZONES.stream()
                .map(zone -> StreamSupport.stream(people.spliterator(), false)
                        .filter(person -> person.path("zone").asString().equals(zone))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static void assertOneCardAtTen(Application kith, JsonNode person) {
        var card = card(kith, person);
        assertThat(card.path("answered").asBoolean()).isTrue();
        var at = OffsetDateTime.parse(card.path("at").asString());
        assertThat(at.toLocalTime().getHour()).as(card.toString()).isEqualTo(10);
        assertThat(at.toLocalTime().getMinute()).isZero();
    }

    /** The only card of the weekly check-in that somebody has. */
    private static JsonNode card(Application kith, JsonNode person) {
        var messages = kith.get("/local/people/" + person.path("id").asString() + "/messages");
        var cards = StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.path("campaign").asString("").equals("weekly-checkin"))
                .toList();
        assertThat(cards).as(person.toString()).hasSize(1);
        return cards.getFirst();
    }

    private static void assertOneStatementEach(Application kith, List<JsonNode> people) {
        Map<String, Integer> statements = new HashMap<>();
        kith.get("/local/xapi/statements")
                .forEach(statement -> statements.merge(
                        statement.path("actor").path("account").path("name").asString(), 1, Integer::sum));
        assertThat(statements)
                .hasSize(3)
                .allSatisfy((person, count) -> assertThat(count).isEqualTo(1));
        people.forEach(
                person -> assertThat(statements).containsKey(person.path("id").asString()));
    }
}
