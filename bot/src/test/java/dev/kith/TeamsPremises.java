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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One tenant, in which everybody gets the app by Graph, and reads alone. */
final class TeamsPremises implements Premises {

    private static final String TENANT = "99999999-8888-7777-6666-555555555555";

    private final Ledger ledger = new Ledger();
    private final List<String> people;
    private final TeamsSimulator teams;
    private final GraphSimulator graph;
    private final TeamsChannel channel;
    private final Application kith;

    TeamsPremises(Path folder, List<String> people) {
        var clock = InstantSource.system();
        this.people = people;
        this.teams = new TeamsSimulator(clock, TeamsLimits.documented(), new Faults(new Random(1)), ledger);
        this.graph = new GraphSimulator(TENANT, clock, GraphLimits.documented(), new Faults(new Random(1)));
        this.channel = new TeamsChannel(clock);
        people.forEach(person ->
                graph.hasUser(user(person), Staff.Member.of(person).email(), GraphSimulator.State.HAS_NO_APP));
        this.kith = new Application(
                folder,
                Map.of(
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
                        teams.uri().toString()));
    }

    @Override
    public Application kith() {
        return kith;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Colleague person(String id) {
        String service = teams.uri().toString();
        var way = new TeamsWay(
                URI.create("http://localhost:" + kith.port()),
                GraphSimulator.APP_ID,
                service,
                () -> channel.token(channel.claims(GraphSimulator.APP_ID, service)));
        return new OnTeams(new TeamsUser(TENANT, user(id), new TeamsUser.Teams(teams, ledger, way)));
    }

    /** Each alone, with the way into a conversation with the other. */
    @Override
    public void areIntroduced(Staff.Member mentee, Staff.Member mentor) {
        isShownTheWay(mentee, mentor);
        isShownTheWay(mentor, mentee);
    }

    private void isShownTheWay(Staff.Member reader, Staff.Member other) {
        var person = person(reader.id());
        String user = URLEncoder.encode(other.email(), StandardCharsets.UTF_8);
        assertThat(person.links(person.sees("Meet " + other.name())))
                .singleElement()
                .asString()
                .startsWith("https://teams.microsoft.com/l/chat/0/0?users=" + user)
                .contains("message=");
    }

    @Override
    public void close() {
        kith.close();
        teams.close();
        graph.close();
        channel.close();
    }

    private String user(String person) {
        return "aaaaaaaa-0000-0000-0000-0000000000" + (10 + people.indexOf(person));
    }

    private record OnTeams(TeamsUser user) implements Colleague {

        @Override
        public String id() {
            return user.id();
        }

        @Override
        public List<Shown> screen() {
            return user.screen();
        }

        @Override
        public List<String> everRead() {
            var shown = user.teams().ledger().shown().stream()
                    .filter(one -> one.user().equals(id()));
            return Colleague.texts(shown, screen());
        }

        @Override
        public List<String> buttons(Shown message) {
            return user.buttons(message);
        }

        @Override
        public List<String> links(Shown message) {
            return user.links(message);
        }

        @Override
        public void presses(String action, Shown message) {
            assertThat(user.presses(action, message, Map.of()).status()).isEqualTo(200);
        }

        @Override
        public void says(String text) {
            assertThat(user.says(text).status()).isEqualTo(202);
        }
    }
}
