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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The walk of the real application through Slack instead of local chat, heard by HTTP and heard by Socket Mode: found by e-mail, sent at ten in
 * the morning of each, answered by a signed click, shown as answered, forwarded to the receiver.
 */
class SlackWalkTest {

    private static final String SECRET = "a signing secret";
    private static final String WEEKLY = "/api/v1/campaigns/weekly-checkin/";
    private static final Map<String, String> ANSWER = Map.of("energy", "4", "clarity", "3", "belonging", "5");

    private final Ledger ledger = new Ledger();

    @TempDir
    Path folder;

    /**
     * One workspace is there by its token and heard by HTTP; another lets Kith in by OAuth, and is heard over the line that Kith
     * opened.
     */
    @Test
    void aCheckinIsSentAnsweredShownAndForwardedByHttpAndBySocketMode() {
        try (var slack = slack();
                var kith = new Application(folder, settings(slack))) {
            theSampleHasAHistory(kith);
            var browser = new Browser(kith);
            assertThat(browser.installs(slack, "T02")).contains("Kith is in <span>Acme T02</span>");
            assertThat(browser.installs(slack, "T03")).contains("Kith is in <span>Acme T03</span>");
            assertThat(browser.installs(slack, "T66")).contains("is not on the list", "T66");
            var byHttp = new SlackWay.Http(URI.create("http://localhost:" + kith.port()), SECRET);
            var bySocket = new SlackWay.Socket(slack.lines());
            var people = Map.of(
                    "U02", new SlackUser("T01", "U02", new SlackUser.Slacks(slack, ledger, byHttp)),
                    "U03", new SlackUser("T02", "U03", new SlackUser.Slacks(slack, ledger, bySocket)),
                    "U04", new SlackUser("T03", "U04", new SlackUser.Slacks(slack, ledger, bySocket)));

            kith.post("/local/clock", "{\"advance\":\"P2D\"}");
            answers(people.get("U02"));
            answersOneByOne(people.get("U03"));
            answers(people.get("U04"));
            kith.post("/local/clock", "{\"advance\":\"PT0S\"}");

            people.values()
                    .forEach(person -> assertThat(person.screen())
                            .as("%s", person)
                            .extracting(one -> one.text())
                            .noneMatch(text -> text.contains("Send")));
            assertThat(kith.get(WEEKLY + "progress").path("answered").asInt()).isEqualTo(3);
            assertThat(kith.get("/local/xapi/statements")).hasSize(3);
            assertThat(ledger.doubles()).isEmpty();
            says(
                    kith,
                    people.get("U02"),
                    "zwei Nachrichten in der Woche",
                    "eine Nachricht im Monat",
                    "Was ich über dich");
            says(kith, people.get("U04"), "two messages a week", "one message a month", "What I know of you");
            assertThat(home(people.get("U02"))).contains("Zuletzt", "Wochenumfrage");
            assertThat(home(people.get("U04"))).contains("Lately", "Weekly check-in");
            assertThat(kith.get("/local/people/e05/home").path("text").asString())
                    .containsSubsequence("Lately", "Weekly check-in, Tuesday");
            List.of("U02", "U04").forEach(id -> setsThemselves(kith, people.get(id)));
            setThemselvesInLocalChat(kith);
            var mentee = new SlackUser("T01", "U05", new SlackUser.Slacks(slack, ledger, byHttp));
            meet(kith, people.get("U02"), mentee);
        }
    }

    private static void theSampleHasAHistory(Application kith) {
        assertThat(kith.get("/api/v1/rounds/belonging-pulse"))
                .hasSize(6)
                .allSatisfy(round -> assertThat(round.path("posts")).hasSize(1));
        assertThat(kith.get("/api/v1/insights/belonging-pulse").path("rounds"))
                .hasSize(6)
                .noneMatch(round -> round.path("quadrants").isEmpty());
    }

    /** What one of them said of themselves in a window is what the other wants: they are introduced in one conversation. */
    private void meet(Application kith, SlackUser mentor, SlackUser mentee) {
        mentee.opensHome();
        now(kith);
        assertThat(mentee.opensAtHome("set-skills").sends(Map.of("wanted", "Chess")))
                .isEmpty();
        kith.put("/api/v1/campaigns/chess", "application/yaml", """
                id: chess
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'person.id == "e02" || person.id == "e08"'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-08}
                """);
        kith.post("/api/v1/campaigns/chess/start", "");
        kith.post("/local/clock", "{\"advance\":\"P2D\"}");

        var told = ledger.shown().stream()
                .filter(one -> one.text().contains("Henrike Solberg, das ist Tobias Wendland."))
                .toList();
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("weiß eine Menge über „chess“", "ich lese nicht mit");
            assertThat(mentor.slacks().simulator().members(one.user())).containsExactly("U02", "U05");
        });
        mentor.opensHome();
        mentee.opensHome();
        now(kith);
        assertThat(home(mentor)).contains("Wem du vorgestellt wurdest", "Henrike Solberg", "Konsole öffnen");
        assertThat(home(mentee)).contains("Tobias Wendland").doesNotContain("Konsole");
    }

    /** One in each of three zones, each in another workspace. */
    private SlackSimulator slack() {
        var slack =
                new SlackSimulator(InstantSource.system(), SlackLimits.documented(), new Faults(new Random(1)), ledger);
        slack.hasUser("T01", "U02", "tobias.wendland@kith.example");
        slack.hasUser("T01", "U05", "henrike.solberg@kith.example");
        slack.hasUser("T02", "U03", "priya.raghunathan@kith.example");
        slack.hasUser("T03", "U04", "dwayne.castellano@kith.example");
        return slack;
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

    private static void says(Application kith, SlackUser person, String less, String least, String known) {
        int before = person.screen().size();
        assertThat(person.says("help")).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(person.screen()).hasSize(before + 1);
        assertThat(person.commands("less")).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(person.screen()).hasSize(before + 2);
        assertThat(person.opensHome()).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(home(person)).contains(less);
        assertThat(person.pressesAtHome("at-most-one-a-month")).isEqualTo(200);
        assertThat(person.pressesAtHome("what-you-know")).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(home(person)).contains(least);
        person.sees(known);
    }

    /** In windows that the home opens, by HTTP and by Socket Mode; the home says so afterwards. */
    private static void setsThemselves(Application kith, SlackUser person) {
        assertThat(person.opensHome()).isEqualTo(200);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        var window = person.opensAtHome("set-skills");
        assertThat(window.sends(Map.of("offered", "Glass blowing, chess"))).isEmpty();
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(home(person)).contains("Glass blowing, chess");
        assertThat(person.opensAtHome("set-skills").holds("offered")).isEqualTo("Glass blowing, chess");

        var leave = person.opensAtHome("set-leave");
        String day = LocalDate.ofInstant(Instant.parse(now(kith)), ZoneOffset.UTC)
                .plusDays(30)
                .toString();
        assertThat(leave.isNotTaken(Map.of("from", day))).contains("field:");
        assertThat(leave.sends(Map.of("from", day, "until", day))).isEmpty();
        assertThat(person.opensAtHome("set-leave").holds("until")).isEqualTo(day);
        assertThat(person.opensAtHome("set-hours").sends(Map.of("from", "usual", "until", "16:00")))
                .isEmpty();
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(home(person)).contains("16:00");
    }

    private static String now(Application kith) {
        return kith.post("/local/clock", "{\"advance\":\"PT0S\"}").path("now").asString();
    }

    /** Where there are no windows the questions come as a card, with what is set now standing there. */
    private static void setThemselvesInLocalChat(Application kith) {
        kith.post("/local/people/e17/home", "{\"action\":\"set-role\"}");
        String card = lastOf(kith).path("id").asString();
        var kept = kith.post(
                "/local/people/e17/answers",
                "{\"message\":\"%s\",\"action\":\"answer\",\"values\":{\"role\":\"Beekeeper\"}}".formatted(card));
        assertThat(kept.path("text").asString()).contains("Beekeeper");
        assertThat(kith.get("/local/people/e17/home").path("text").asString()).contains("Beekeeper");
        kith.post("/local/people/e17/home", "{\"action\":\"set-role\"}");
        assertThat(kith.look("/local?person=e17", "").body()).contains(">Beekeeper</textarea>");
        assertThat(kith.look("/local/people/e18/home", "").body()).doesNotContain("Beekeeper");
    }

    private static JsonNode lastOf(Application kith) {
        var all = kith.get("/local/people/e17/messages");
        return all.get(all.size() - 1);
    }

    private static String home(SlackUser person) {
        return person.slacks().simulator().home(person.id());
    }

    private static Map<String, String> settings(SlackSimulator slack) {
        return Map.of(
                "kith.admins",
                "tobias.wendland@kith.example",
                "kith.slack.bot-token",
                SlackSimulator.token("T01"),
                "kith.slack.signing-secret",
                SECRET,
                "kith.slack.app-token",
                SlackSimulator.APP_TOKEN,
                "kith.slack.install.client-id",
                SlackSimulator.app().get("client-id"),
                "kith.slack.install.client-secret",
                SlackSimulator.app().get("client-secret"),
                "kith.slack.install.workspaces",
                "T02,T03",
                "kith.slack.web.api-url",
                slack.uri().toString());
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
