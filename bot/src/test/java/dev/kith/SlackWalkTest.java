package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackSimulator;
import dev.kith.slack.SlackUser;
import dev.kith.slack.SlackWay;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of the real application through Slack instead of local chat, heard by HTTP and heard by Socket Mode: found by e-mail, sent at ten in
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

    private final Ledger ledger = new Ledger();

    @TempDir
    Path folder;

    @Test
    void aCheckinIsSentAnsweredShownAndForwardedByHttp() {
        var settings = Map.of("kith.slack.bot-token", SlackSimulator.token("T01"), "kith.slack.signing-secret", SECRET);
        try (var slack = slack();
                var kith = new Application(folder, settings(slack, settings))) {
            var way = new SlackWay.Http(URI.create("http://localhost:" + kith.port()), SECRET);
            walks(slack, kith, way, Map.of("U02", "T01", "U03", "T01", "U04", "T01"));
        }
    }

    /** Two workspaces let Kith in by OAuth, and everything is heard over the line that it opened. */
    @Test
    void aCheckinIsSentAnsweredShownAndForwardedBySocketModeInTwoWorkspaces() {
        var settings = Map.of(
                "kith.slack.app-token",
                SlackSimulator.APP_TOKEN,
                "kith.slack.install.client-id",
                SlackSimulator.app().get("client-id"),
                "kith.slack.install.client-secret",
                SlackSimulator.app().get("client-secret"),
                "kith.slack.install.workspaces",
                "T01,T02");
        try (var slack = slack();
                var kith = new Application(folder, settings(slack, settings))) {
            slack.hasUser("T02", "U04", PEOPLE.get("U04"));
            var browser = new Browser(kith);
            assertThat(browser.installs(slack, "T01")).contains("Kith is in <span>Acme T01</span>");
            assertThat(browser.installs(slack, "T02")).contains("Kith is in <span>Acme T02</span>");
            assertThat(browser.installs(slack, "T66")).contains("is not on the list", "T66");

            walks(slack, kith, new SlackWay.Socket(slack.lines()), Map.of("U02", "T01", "U03", "T01", "U04", "T02"));
        }
    }

    private SlackSimulator slack() {
        var slack =
                new SlackSimulator(InstantSource.system(), SlackLimits.documented(), new Faults(new Random(1)), ledger);
        PEOPLE.forEach((user, email) -> slack.hasUser("T01", user, email));
        return slack;
    }

    private void walks(SlackSimulator slack, Application kith, SlackWay way, Map<String, String> workspaces) {
        var slacks = new SlackUser.Slacks(slack, ledger, way);
        var people = PEOPLE.keySet().stream()
                .map(user -> new SlackUser(workspaces.get(user), user, slacks))
                .toList();
        kith.post("/local/clock", "{\"advance\":\"P2D\"}");
        answersOneByOne(people.getFirst());
        people.subList(1, people.size()).forEach(SlackWalkTest::answers);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");

        people.forEach(person -> assertThat(person.screen())
                .as("%s", person)
                .extracting(one -> one.text())
                .noneMatch(text -> text.contains("Send")));
        assertThat(kith.get(WEEKLY + "progress").path("answered").asInt()).isEqualTo(3);
        assertThat(kith.get("/local/xapi/statements")).hasSize(3);
        assertThat(ledger.doubles()).isEmpty();
        says(kith, people.getFirst());
    }

    /** In a window, one question at a time; what was not asked for is left out. */
    private static void answersOneByOne(SlackUser person) {
        var card = person.sees("Send");
        var window = Optional.of(person.opens("one-by-one", card));
        var asked = new ArrayList<String>();
        while (window.isPresent()) {
            String field = window.get().asks();
            asked.add(field);
            window = window.get().sends(ANSWER.containsKey(field) ? Map.of(field, ANSWER.get(field)) : Map.of());
        }
        assertThat(asked).containsExactly("energy", "clarity", "belonging", "comment");
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
        assertThat(person.commands("less")).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(person.screen()).hasSize(before + 2);
        assertThat(person.opensHome()).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(home(person)).contains("two messages a week", "Your privacy");
        assertThat(person.pressesAtHome("at-most-one-a-month")).isEqualTo(200);
        assertThat(person.pressesAtHome("what-you-know")).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(home(person)).contains("one message a month");
        person.sees("What I know of you");
    }

    private static String home(SlackUser person) {
        return person.slacks().simulator().home(person.id());
    }

    private static Map<String, String> settings(SlackSimulator slack, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("kith.slack.web.api-url", slack.uri().toString());
        return all;
    }

    /** An admin's, on the way to Slack's page and back. */
    private record Browser(Application kith) {

        String installs(SlackSimulator slack, String workspace) {
            var sent = kith.look("/slack/install", "");
            var page = sent.headers().firstValue("Location").map(URI::create).orElseThrow();
            String cookie =
                    sent.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
            var back = slack.allow(page, workspace, false);
            return kith.look(back.getRawPath() + "?" + back.getRawQuery(), cookie)
                    .body();
        }
    }
}
