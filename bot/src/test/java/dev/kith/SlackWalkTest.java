package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackSimulator;
import dev.kith.slack.SlackUser;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of the real application through Slack instead of local chat, over HTTP both ways: found by e-mail, sent at ten in
 * the morning of each, answered by a signed click, shown as answered, forwarded to the receiver.
 */
class SlackWalkTest {

    private static final String SECRET = "a signing secret";
    private static final String WEEKLY = "/api/v1/campaigns/weekly-checkin/";
    private static final Map<String, String> ANSWER = Map.of("energy", "4", "clarity", "3", "belonging", "5");

    /** One in each of three zones. */
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>(Map.of(
            "U02", "tobias.wendland@kith.example",
            "U03", "priya.raghunathan@kith.example",
            "U04", "dwayne.castellano@kith.example"));

    @TempDir
    Path folder;

    @Test
    void aCheckinIsSentAnsweredShownAndForwarded() {
        var ledger = new Ledger();
        var clock = InstantSource.system();
        try (var slack = new SlackSimulator(clock, SlackLimits.documented(), new Faults(new Random(1)), ledger)) {
            PEOPLE.forEach((user, email) -> slack.hasUser("T01", user, email));
            try (var kith = new Application(folder, settings(slack))) {
                var slacks = new SlackUser.Slacks(slack, ledger, URI.create("http://localhost:" + kith.port()), SECRET);
                var people = PEOPLE.keySet().stream()
                        .map(user -> new SlackUser("T01", user, slacks))
                        .toList();
                kith.post("/local/clock", "{\"advance\":\"P2D\"}");
                people.forEach(person -> answers(person));
                kith.post("/local/clock", "{\"advance\":\"PT0S\"}");

                people.forEach(person -> assertThat(person.screen())
                        .as("%s", person)
                        .extracting(one -> one.text())
                        .noneMatch(text -> text.contains("Send")));
                assertThat(kith.get(WEEKLY + "progress").path("answered").asInt())
                        .isEqualTo(3);
                assertThat(kith.get("/local/xapi/statements")).hasSize(3);
                assertThat(ledger.doubles()).isEmpty();
                says(kith, people.getFirst());
            }
        }
    }

    private static void answers(SlackUser person) {
        var card = person.sees("Send");
        assertThat(person.presses("answer", card, ANSWER)).isEqualTo(200);
        assertThat(person.presses("answer", card, ANSWER)).isEqualTo(200);
    }

    private static void says(Application kith, SlackUser person) {
        int before = person.screen().size();
        assertThat(person.says("help")).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(person.screen()).hasSize(before + 1);
        assertThat(person.opensHome()).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(person.slacks().simulator().home(person.id())).isNotBlank();
    }

    private static Map<String, String> settings(SlackSimulator slack) {
        return Map.of(
                "kith.slack.bot-token",
                SlackSimulator.token("T01"),
                "kith.slack.signing-secret",
                SECRET,
                "kith.slack.api-url",
                slack.uri().toString());
    }
}
