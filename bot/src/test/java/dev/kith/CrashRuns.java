package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CrashPoints.Point;
import dev.kith.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Campaigns of the real application, each to people of its own in a simulated Slack, and each cut once by a kill. Nothing
 * may be lost, and only what is marked as having been unknown may be seen twice.
 */
final class CrashRuns implements AutoCloseable {

    private static final int IN_FLIGHT = 64;

    /** Where it is eight in the morning when the application begins. */
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");

    private static final String HEADER =
            "id,name,email,manager,department,location,workMode,level,startDate,managerSince,"
                    + "leaveFrom,leaveUntil,zone,locale,skillsOffered,skillsWanted\n";

    private static final Map<String, String> SETTINGS = Map.of(
            "kith.delivery.in-flight", String.valueOf(IN_FLIGHT),
            "kith.delivery.limits.slack.messages.per-minute", "60000",
            "kith.delivery.limits.slack.messages.burst", "200",
            "kith.delivery.limits.slack.conversation.every", "0s",
            "kith.delivery.limits.slack.conversation.burst", "1");

    private final Platform slack = new Platform(Platform.Book.NONE, InstantSource.system());
    private final Path trap;
    private final Application kith;
    private int count;

    CrashRuns(Path folder) {
        this.trap = folder.resolve("trap");
        arm("");
        slack.faults().latency(Duration.ofMillis(20));
        var settings = new HashMap<>(SETTINGS);
        settings.put("kith.simulator.slack", slack.uri().toString());
        settings.put("kith.crash.trap", trap.toString());
        this.kith = new Application(folder, settings);
    }

    /** What came of one campaign; {@code doubles} were seen more than once. */
    record Result(
            Point point, int people, int sent, int unknown, int wasUnknown, Set<String> lost, Set<String> doubles) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "killed %s: %d people, %d sent, %d unknown, %d ever unknown, %d lost, %d seen twice",
                    point.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    people,
                    sent,
                    unknown,
                    wasUnknown,
                    lost.size(),
                    doubles.size());
        }
    }

    /** One campaign to so many people, killed at {@code point} when that was passed {@code passes} times before. */
    Result run(Point point, int people, int passes) {
        String campaign = "crash-" + ++count;
        begin(campaign, people);
        boolean cutOff = point == Point.DURING_THE_CALL;
        if (cutOff) {
            slack.faults().hold();
        } else {
            arm(point + " " + passes);
        }
        CompletableFuture<?> advancing = kith.postAndLookAway("/local/clock", "{\"advance\":\"PT3M\"}");
        if (cutOff) {
            awaitHeld();
            kith.kill();
            slack.faults().release();
        }
        kith.awaitDeath();
        arm("");
        advancing.exceptionally(lost -> null).join();
        kith.startAgain();
        kith.post("/local/clock", "{\"advance\":\"PT3M\"}");
        return judge(point, campaign, people);
    }

    private void arm(String trap) {
        try {
            Files.writeString(this.trap, trap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String campaign, int people) {
        String rows = IntStream.range(0, people)
                .mapToObj(i -> "%1$s-%2$d,Person %2$d,%1$s-%2$d@kith.example,,%1$s,,,,,,,,%3$s,en,,"
                        .formatted(campaign, i, ZONE))
                .collect(Collectors.joining("\n"));
        var imported = kith.put("/api/v1/people", "text/csv", HEADER + rows + "\n");
        assertThat(imported.path("added").asInt()).as(imported.toString()).isEqualTo(people);
        var now = OffsetDateTime.parse(
                kith.post("/local/clock", "{\"advance\":\"PT0S\"}").path("now").asString());
        LocalTime at = now.atZoneSameInstant(ZONE)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(2);
        kith.put("/api/v1/campaigns/" + campaign, "application/yaml", """
                id: %1$s
                activity: {kind: checkin, prompt: weekly}
                audience: 'person.department == "%1$s"'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '%2$s'}
                """.formatted(campaign, at));
        kith.post("/api/v1/campaigns/" + campaign + "/start", "");
    }

    private void awaitHeld() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (slack.faults().held() < IN_FLIGHT / 2 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private Result judge(Point point, String campaign, int people) {
        var seen = slack.ledger().shown().stream()
                .filter(one -> one.user().startsWith(campaign + "-"))
                .collect(Collectors.groupingBy(one -> one.delivery(), Collectors.counting()));
        var lost = new HashSet<String>();
        var doubles = new HashSet<String>();
        int sent = 0;
        int unknown = 0;
        int wasUnknown = 0;
        var items = deliveries(campaign);
        for (JsonNode item : items) {
            String id = item.path("id").asString();
            boolean isSent = item.path("state").asString().equals("sent");
            sent += isSent ? 1 : 0;
            unknown += item.path("state").asString().equals("unknown") ? 1 : 0;
            wasUnknown += item.path("wasUnknown").asBoolean() ? 1 : 0;
            if (isSent && !seen.containsKey(id)) {
                lost.add(id);
            }
            if (seen.getOrDefault(id, 0L) > 1) {
                doubles.add(id);
                assertThat(item.path("wasUnknown").asBoolean())
                        .as(item.toString())
                        .isTrue();
            }
        }
        assertThat(items).hasSize(people);
        return new Result(point, people, sent, unknown, wasUnknown, lost, doubles);
    }

    private Set<JsonNode> deliveries(String campaign) {
        var all = new HashSet<JsonNode>();
        String cursor = "";
        do {
            var page = kith.get("/api/v1/campaigns/" + campaign + "/deliveries?most=500&cursor=" + cursor);
            page.path("items").forEach(all::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return all;
    }

    static void assertKept(Result result) {
        assertThat(result.lost()).as(result.toString()).isEmpty();
        assertThat(result.sent() + result.unknown()).as(result.toString()).isEqualTo(result.people());
        assertThat(result.doubles().size()).as(result.toString()).isLessThanOrEqualTo(IN_FLIGHT);
    }

    @Override
    public void close() {
        kith.close();
        slack.close();
    }
}
