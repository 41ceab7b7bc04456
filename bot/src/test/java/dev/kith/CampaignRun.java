package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.platform.Platform;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One campaign of a real application, to people of its own in a simulated Slack: how it is begun, and how it is judged by
 * what was seen. Nothing may be lost, and only what is marked as having been unknown may be seen twice.
 */
record CampaignRun(Platform slack, String campaign, int people) {

    /** Where it is eight in the morning when the application begins. */
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");

    private static final List<String> SAMPLES =
            List.of("first-90-days", "weekly-checkin", "belonging-pulse", "peer-mentors");

    private static final String HEADER =
            "id,name,email,manager,department,location,workMode,level,startDate,managerSince,"
                    + "leaveFrom,leaveUntil,zone,locale,skillsOffered,skillsWanted\n";

    /** What came of it; {@code doubles} were seen more than once. */
    record Result(int people, int sent, int unknown, int wasUnknown, Set<String> lost, Set<String> doubles) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d people, %d sent, %d unknown, %d ever unknown, %d lost, %d seen twice",
                    people,
                    sent,
                    unknown,
                    wasUnknown,
                    lost.size(),
                    doubles.size());
        }

        /** No more may be seen twice than were in flight when something was killed. */
        void assertKept(int inFlight) {
            assertThat(lost).as(toString()).isEmpty();
            assertThat(sent + unknown).as(toString()).isEqualTo(people);
            assertThat(doubles.size()).as(toString()).isLessThanOrEqualTo(inFlight);
        }
    }

    /** Cancels the sample campaigns, which would write to these people as well. */
    static void alone(Application kith) {
        SAMPLES.forEach(id -> kith.post("/api/v1/campaigns/" + id + "/cancel", ""));
    }

    /** Imports the people and starts the campaign; it is due in a minute or two of business time. */
    void begin(Application kith) {
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

    /** How many of its people saw something. */
    long seen() {
        return slack.ledger().shown().stream()
                .filter(one -> one.user().startsWith(campaign + "-"))
                .map(one -> one.user())
                .distinct()
                .count();
    }

    Result judge(Application kith) {
        var seen = slack.ledger().shown().stream()
                .filter(one -> one.user().startsWith(campaign + "-"))
                .collect(Collectors.groupingBy(one -> one.delivery(), Collectors.counting()));
        var lost = new HashSet<String>();
        var doubles = new HashSet<String>();
        int sent = 0;
        int unknown = 0;
        int wasUnknown = 0;
        var items = deliveries(kith);
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
        return new Result(people, sent, unknown, wasUnknown, lost, doubles);
    }

    private Set<JsonNode> deliveries(Application kith) {
        var all = new HashSet<JsonNode>();
        String cursor = "";
        do {
            var page = kith.get("/api/v1/campaigns/" + campaign + "/deliveries?most=500&cursor=" + cursor);
            page.path("items").forEach(all::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return all;
    }
}
