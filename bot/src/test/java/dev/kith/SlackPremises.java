package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.Shown;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackSimulator;
import dev.kith.slack.SlackUser;
import dev.kith.slack.SlackWay;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One workspace, heard by HTTP, in which Kith may bring people together. */
final class SlackPremises implements Premises {

    private static final String WORKSPACE = "T01";
    private static final String SECRET = "a signing secret";

    private final Ledger ledger = new Ledger();
    private final List<String> people;
    private final SlackSimulator slack;
    private final Application kith;

    SlackPremises(Path folder, List<String> people) {
        this.people = people;
        this.slack =
                new SlackSimulator(InstantSource.system(), SlackLimits.documented(), new Faults(new Random(1)), ledger);
        people.forEach(person ->
                slack.hasUser(WORKSPACE, user(person), Staff.Member.of(person).email()));
        this.kith = new Application(
                folder,
                Map.of(
                        "kith.slack.bot-token",
                        SlackSimulator.token(WORKSPACE),
                        "kith.slack.signing-secret",
                        SECRET,
                        "kith.slack.web.api-url",
                        slack.uri().toString()));
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
        var way = new SlackWay.Http(URI.create("http://localhost:" + kith.port()), SECRET);
        return new OnSlack(new SlackUser(WORKSPACE, user(id), new SlackUser.Slacks(slack, ledger, way)));
    }

    /** In one conversation, in which nothing can be pressed that both would see; and neither of them alone. */
    @Override
    public void areIntroduced(Staff.Member mentee, Staff.Member mentor) {
        String words = mentee.name() + ", meet " + mentor.name() + ".";
        Eventually.is(() -> ledger.shown().stream().anyMatch(one -> one.text().contains(words)), Colleague.SOON);
        var told = ledger.shown().stream()
                .filter(one -> one.text().contains(words))
                .toList();
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(slack.members(one.user())).containsExactlyInAnyOrder(user(mentee.id()), user(mentor.id()));
            assertThat(person(mentee.id()).buttons(one)).isEmpty();
        });
        person(mentee.id()).seesNothingOf("Meet " + mentor.name());
        person(mentor.id()).seesNothingOf("Meet " + mentee.name());
    }

    @Override
    public void close() {
        kith.close();
        slack.close();
    }

    private String user(String person) {
        return "U" + (10 + people.indexOf(person));
    }

    private record OnSlack(SlackUser user) implements Colleague {

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
            var shown = user.slacks().ledger().shown().stream().filter(this::isReader);
            return Colleague.texts(shown, screen());
        }

        private boolean isReader(Shown one) {
            return one.user().equals(id())
                    || user.slacks().simulator().members(one.user()).contains(id());
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
            assertThat(user.presses(action, message, Map.of())).isEqualTo(200);
        }

        @Override
        public void says(String text) {
            assertThat(user.says(text)).isEqualTo(200);
        }
    }
}
