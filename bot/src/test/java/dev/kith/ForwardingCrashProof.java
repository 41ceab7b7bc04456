package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.lms.ForwardingTraps.Point;
import dev.kith.lms.RecordStore;
import dev.kith.lms.RecordStore.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The real application is killed at each of ten steps on the way to its learning system, while people answer; each answer is in the
 * system exactly once in the end.
 */
@Tag("proof")
class ForwardingCrashProof {

    /** Who answers while the application is killed at one of the points. */
    private static final int EACH = 4;

    private static final String ANSWER =
            "{\"message\":\"%s\",\"action\":\"answer\",\"values\":{\"energy\":\"4\",\"clarity\":\"3\",\"belonging\":\"5\"}}";

    @TempDir
    private Path folder;

    @Test
    void aKillAnywhereLeavesExactlyOneCopy() {
        var trap = folder.resolve("trap");
        arm(trap, "");
        try (var store = new RecordStore(Duration.ZERO);
                var kith = new Application(folder.resolve("data"), settings(store, trap))) {
            kith.post("/local/clock", "{\"advance\":\"P2D\"}");
            var people = asked(kith);
            assertThat(people).hasSizeGreaterThanOrEqualTo(EACH * Point.values().length);
            for (Point point : Point.values()) {
                var some = people.subList(point.ordinal() * EACH, (point.ordinal() + 1) * EACH);
                dies(kith, store, trap, point, some);
                kith.startAgain();
                some.forEach(card -> answer(kith, card));
                kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
                var copies = copies(store);
                System.out.printf(
                        "killed %s: %d answers, %d statements%n",
                        point.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        EACH * (point.ordinal() + 1),
                        store.stored().size());
                some.forEach(card -> assertThat(copies).containsEntry(card.person(), 1));
            }
            assertThat(copies(store)).hasSize(EACH * Point.values().length);
            var status = kith.get("/api/v1/forwarding").get(0);
            assertThat(status.path("pending").asInt()).isZero();
            assertThat(status.path("dead").asInt()).isZero();
            assertThat(status.path("forwarded").asInt()).isEqualTo(EACH * Point.values().length);
        }
    }

    private static Map<String, String> settings(RecordStore store, Path trap) {
        return Map.of(
                "kith.learning.xapi.endpoint",
                store.endpoint().toString(),
                "kith.learning.xapi.key",
                "key",
                "kith.learning.xapi.secret",
                "secret",
                "kith.crash.forwarding",
                trap.toString());
    }

    private static void dies(Application kith, RecordStore store, Path trap, Point point, List<Card> some) {
        if (point.isTheSystems()) {
            var once = new AtomicBoolean(true);
            store.onMoment(when -> {
                boolean isNow = when == moment(point) && once.getAndSet(false);
                if (isNow) {
                    kith.kill();
                }
                return !isNow;
            });
        } else {
            arm(trap, point + " 0");
        }
        var answering = some.stream()
                .map(card -> kith.postAndLookAway("/local/people/" + card.person() + "/answers", card.answer()))
                .toList();
        kith.awaitDeath();
        answering.forEach(one -> one.exceptionally(lost -> null).join());
        store.onMoment(when -> true);
        arm(trap, "");
    }

    private static When moment(Point point) {
        return switch (point) {
            case WHEN_THE_REQUEST_BEGINS -> When.BEGINS;
            case WHEN_THE_REQUEST_HAS_ARRIVED -> When.ARRIVED;
            default -> When.STORED;
        };
    }

    /** A card that waits for an answer. */
    private record Card(String person, String message) {

        String answer() {
            return ANSWER.formatted(message);
        }
    }

    private static List<Card> asked(Application kith) {
        return stream(kith.get("/local/people"))
                .map(person -> person.path("id").asString())
                .flatMap(person -> stream(kith.get("/local/people/" + person + "/messages"))
                        .filter(message -> message.path("campaign").asString("").equals("weekly-checkin"))
                        .map(message -> new Card(person, message.path("id").asString())))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void answer(Application kith, Card card) {
        kith.post("/local/people/" + card.person() + "/answers", card.answer());
    }

    /** Statements by person; nobody answers twice. */
    private static Map<String, Integer> copies(RecordStore store) {
        var copies = new HashMap<String, Integer>();
        store.stored()
                .forEach(statement ->
                        copies.merge(statement.at("/actor/account/name").asString(), 1, Integer::sum));
        return copies;
    }

    private static void arm(Path trap, String words) {
        try {
            Files.writeString(trap, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
