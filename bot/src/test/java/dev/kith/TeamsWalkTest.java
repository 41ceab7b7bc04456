package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Faults;
import dev.kith.simulator.GraphLimits;
import dev.kith.simulator.GraphSimulator;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.Shown;
import dev.kith.simulator.TeamsChannel;
import dev.kith.simulator.TeamsLimits;
import dev.kith.simulator.TeamsSimulator;
import dev.kith.teams.TeamsUser;
import dev.kith.teams.TeamsWay;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of the real application through Teams: found by e-mail, given the app, sent at ten in the morning of each, answered by an
 * action, by a window and by an old client's submission, shown as answered, forwarded to the receiver.
 */
class TeamsWalkTest {

    private static final String TENANT = "99999999-8888-7777-6666-555555555555";
    private static final String WEEKLY = "/api/v1/campaigns/weekly-checkin/";
    private static final Map<String, String> ANSWER = Map.of("energy", "4", "clarity", "3", "belonging", "5");

    /** In Berlin, in German; in San Diego; in Bengaluru; and somebody to meet. */
    private static final String TOBIAS = "aaaaaaaa-0000-0000-0000-000000000002";

    private static final String DWAYNE = "aaaaaaaa-0000-0000-0000-000000000004";
    private static final String PRIYA = "aaaaaaaa-0000-0000-0000-000000000003";
    private static final String HENRIKE = "aaaaaaaa-0000-0000-0000-000000000008";

    private final Ledger ledger = new Ledger();

    @TempDir
    Path folder;

    @Test
    void aCheckinIsSentAnsweredShownAndForwarded() {
        var clock = InstantSource.system();
        try (var teams = new TeamsSimulator(clock, TeamsLimits.documented(), new Faults(new Random(1)), ledger);
                var graph = new GraphSimulator(TENANT, clock, GraphLimits.documented(), new Faults(new Random(1)));
                var channel = new TeamsChannel(clock)) {
            graph.hasUser(TOBIAS, "tobias.wendland@kith.example", GraphSimulator.State.HAS_NO_APP);
            graph.hasUser(DWAYNE, "dwayne.castellano@kith.example", GraphSimulator.State.HAS_NO_APP);
            graph.hasUser(PRIYA, "priya.raghunathan@kith.example", GraphSimulator.State.HAS_APP);
            graph.hasUser(HENRIKE, "henrike.solberg@kith.example", GraphSimulator.State.HAS_NO_APP);
            try (var kith = new Application(folder, settings(teams, graph, channel))) {
                walk(kith, teams, channel);
                assertThat(graph.installed()).contains(TOBIAS, HENRIKE);
            }
        }
    }

    private void walk(Application kith, TeamsSimulator teams, TeamsChannel channel) {
        var way = new TeamsWay(
                URI.create("http://localhost:" + kith.port()),
                GraphSimulator.APP_ID,
                teams.uri().toString(),
                () -> channel.token(
                        channel.claims(GraphSimulator.APP_ID, teams.uri().toString())));
        var tobias = person(TOBIAS, teams, way);
        var dwayne = person(DWAYNE, teams, way);
        var priya = person(PRIYA, teams, way);
        assertThat(dwayne.installs().status()).isEqualTo(202);

        assertThat(kith.post(WEEKLY + "dry-run", "")
                        .at("/totals/reach/reachable")
                        .asInt())
                .isPositive();
        kith.post("/local/clock", "{\"advance\":\"P2D\"}");
        answers(tobias);
        answersOneByOne(dwayne);
        answersOnAnOldClient(priya);
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");

        List.of(tobias, dwayne, priya)
                .forEach(person ->
                        assertThat(person.screen()).as("%s", person).noneMatch(message -> canAnswer(person, message)));
        assertThat(kith.get(WEEKLY + "progress").path("answered").asInt()).isEqualTo(3);
        assertThat(kith.get("/local/xapi/statements")).hasSize(3);
        assertThat(ledger.doubles()).isEmpty();
        says(kith, tobias, "zwei Nachrichten in der Woche", "eine Nachricht im Monat");
        says(kith, dwayne, "two messages a week", "one message a month");
        meet(kith, tobias, person(HENRIKE, teams, way));
    }

    private TeamsUser person(String id, TeamsSimulator teams, TeamsWay way) {
        return new TeamsUser(TENANT, id, new TeamsUser.Teams(teams, ledger, way));
    }

    private static boolean canAnswer(TeamsUser person, Shown message) {
        return person.offers(message, "answer");
    }

    /** Twice, and the second time nothing happens; the card is there at once. */
    private static void answers(TeamsUser person) {
        var card = person.canDo("answer");
        var told = person.presses("answer", card, ANSWER, "f:once");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.answer().path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        Eventually.is(() -> !person.offers(card, "answer"), Duration.ofSeconds(10));
    }

    private static void answersOneByOne(TeamsUser person) {
        var window = person.opens("One at a time", person.canDo("answer"));
        var asked = new ArrayList<String>();
        while (window.isOpen()) {
            String field = window.asks();
            asked.add(field);
            var chosen = new HashMap<String, String>();
            if (ANSWER.containsKey(field)) {
                chosen.put(field, ANSWER.get(field));
            }
            window = window.sends(chosen);
        }
        assertThat(asked).containsExactly("energy", "clarity", "belonging", "comment");
    }

    private static void answersOnAnOldClient(TeamsUser person) {
        assertThat(person.submits("answer", person.canDo("answer"), ANSWER).status())
                .isEqualTo(202);
    }

    /** A word shows the home as a card; what is pressed in it changes it in its place. */
    private static void says(Application kith, TeamsUser person, String less, String least) {
        int before = person.screen().size();
        assertThat(person.says("help").status()).isEqualTo(202);
        now(kith);
        assertThat(person.screen()).hasSize(before + 1);
        person.says("less");
        now(kith);
        person.says("home");
        now(kith);
        var home = person.canDo("at-most-one-a-month");
        assertThat(home.text()).contains(less);
        assertThat(person.presses("at-most-one-a-month", home, Map.of()).status())
                .isEqualTo(200);
        now(kith);
        assertThat(person.screen())
                .hasSize(before + 3)
                .filteredOn(one -> one.messageId().equals(home.messageId()))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains(least));
    }

    /** Where Kith may not bring two together it shows each the way to the other, with the first words filled in. */
    private static void meet(Application kith, TeamsUser mentor, TeamsUser mentee) {
        kith.put("/api/v1/campaigns/meet", "application/yaml", """
                id: meet
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'person.id == "e02" || person.id == "e08"'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-08}
                """);
        setsSkills(kith, mentor, "offered");
        setsSkills(kith, mentee, "wanted");
        kith.post("/api/v1/campaigns/meet/start", "");
        kith.post("/local/clock", "{\"advance\":\"P2D\"}");

        var told = mentee.screen().stream()
                .filter(one -> one.text().contains("Tobias Wendland"))
                .toList();
        assertThat(told).isNotEmpty();
        assertThat(mentee.links(told.getFirst()))
                .anySatisfy(link -> assertThat(link)
                        .startsWith("https://teams.microsoft.com/l/chat/0/0?users=tobias.wendland%40kith.example")
                        .contains("message="));
    }

    /** From the home, on a card of its own. */
    private static void setsSkills(Application kith, TeamsUser person, String field) {
        person.says("home");
        now(kith);
        person.presses("set-skills", person.latest("set-skills"), Map.of());
        now(kith);
        person.presses("answer", person.latest("answer"), Map.of(field, "Chess"));
        now(kith);
    }

    private static void now(Application kith) {
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
    }

    private static Map<String, String> settings(TeamsSimulator teams, GraphSimulator graph, TeamsChannel channel) {
        return Map.of(
                "kith.teams.app-id",
                GraphSimulator.APP_ID,
                "kith.teams.app-secret",
                GraphSimulator.APP_SECRET,
                "kith.teams.tenant-id",
                TENANT,
                "kith.teams.allowed-hosts",
                "127.0.0.1,localhost",
                "kith.teams.web.openid-url",
                channel.metadata().toString(),
                "kith.teams.web.login-url",
                graph.uri().toString(),
                "kith.teams.web.graph-url",
                graph.uri().toString(),
                "kith.teams.web.service-url",
                teams.uri().toString());
    }
}
