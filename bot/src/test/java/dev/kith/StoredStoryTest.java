package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.conversation.InvitationDesk;
import dev.kith.delivery.CampaignId;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.PeopleParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.redis.TestRedis;
import dev.kith.release.RoundId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stories leave in the store has its row in the table of what is stored. They begin on a Monday at six. */
class StoredStoryTest {

    private static final StoredFields TABLE = StoredFields.written();

    private static final Person ANA = TestPeople.in("ana", "Europe/Berlin");

    @TempDir
    private Path folder;

    private final TreeSet<String> kinds = new TreeSet<>();

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private Workplace opens(Workplace other) {
        workplace.close();
        workplace = other;
        return workplace;
    }

    /** Holds all that there is to the table, and remembers which kinds of keys there were. */
    private void looks() {
        var all = Held.in(workplace.redis()).toList();
        all.forEach(held -> kinds.add(held.kind()));
        assertThat(all)
                .filteredOn(held -> TABLE.of(held.key()).stream().noneMatch(row -> row.isField(held.field())))
                .as("what is stored without a row in docs/privacy/stored-fields.md")
                .isEmpty();
    }

    private Employee person(String id) {
        return workplace.person(id);
    }

    @Test
    void ofCheckinsByName() {
        opens(Workplace.of(ANA, TestPeople.in("ben", "Asia/Kolkata"), TestPeople.in("cai", "Europe/Berlin")))
                .runs("""
                id: weekly
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
                limits: {expires: P5D, remind-after: P2D}
                sample: {margin: 5, confidence: 95, response: 60}
                forward: [xapi]
                """);
        looks();
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        person("ana").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
        person("ben").sees("check-in").presses("snooze");
        workplace.later(Duration.ofHours(1));
        looks();
        workplace.connector().refuse("no such learner");
        person("ana").sees("check-in").answers("energy", "1", "clarity", "3", "belonging", "5");
        workplace.chat().fail(FakeChat.Fault.LOST);
        workplace.later(Period.ofDays(1)).isDown(Duration.ofHours(3)).later(Period.ofDays(2));
        workplace.looksAfterTheStore();
        workplace.repairs().withdraw(new CampaignId("weekly"));
        workplace.sending().stop();
        looks();
        goes("ben");
        assertThat(kinds)
                .contains("answers", "answered", "delivery", "due", "facts", "keeper", "panels", "records")
                .contains("erased", "left", "night", "outages", "reminders", "sending-stopped", "to-amend");
    }

    /** One leaves, another is erased. */
    private void goes(String leaver) {
        workplace.loses(leaver);
        var parts = new ErasureParts(workplace, folder.resolve("erased"));
        parts.nightly().run(workplace.now().plus(Period.ofDays(1)));
        parts.erasure().erase(new PersonId("cai"));
        looks();
    }

    @Test
    void ofWhatPeopleChoose() {
        opens(Workplace.ofStrangers(
                        TestRedis.Mode.ALONE, PeopleParts.unplaced(ANA), TestPeople.in("ben", "Europe/Berlin")))
                .runs("""
                id: weekly
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=DAILY', at: '10:00', from: 2026-01-05}
                """)
                .later(Period.ofDays(2));
        person("ana").says("pause");
        person("ana").says("less");
        person("ana").says("in english");
        person("ana").says("digest");
        person("ana").movesTo("America/New_York", "en-US");
        person("ana").pressesAtHome("mentor-not-now");
        person("ana").says("sharing");
        person("ana").seesLast("Sharing what you know").presses("places-2").presses("pause-a-month");
        person("ana").says("not with");
        person("ana").seesLast("Whom you would rather not meet").asks("name-somebody");
        person("ana").seesLast("Their e-mail").answers("who", "ben");
        sets("skills", "offered", "pottery", "wanted", "chess");
        sets("role", "role", "Editor");
        sets("leave", "from", "2026-02-02", "until", "2026-02-03");
        sets("hours", "from", "10:00", "until", "usual");
        person("ben").seesAsNumber(2, "check-in").presses("stop");
        looks();
        assertThat(kinds)
                .contains(
                        "addresses",
                        "apart",
                        "consent",
                        "languages",
                        "localities",
                        "own-words",
                        "part",
                        "recent",
                        "seen");
    }

    private void sets(String what, String... values) {
        person("ana").pressesAtHome("set-" + what);
        person("ana").seesAsNumber(person("ana").cards().size(), "[").answers(values);
    }

    @Test
    void ofARoundThatIsNotNamed() {
        opens(Workplace.of(TestPeople.others(12, "Support")))
                .runs("""
                id: pulse
                activity: {kind: checkin, prompt: belonging}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
                limits: {expires: P1D}
                confidentiality: {mode: confidential, k: 5, lattice: [department]}
                """)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6));
        for (int other = 1; other <= 12; other++) {
            person("other-" + other)
                    .sees("Belonging pulse")
                    .answers("authenticity", String.valueOf(other % 5 + 1), "acceptance", "2", "voice", "3");
        }
        looks();
        workplace.later(Period.ofDays(3));
        looks();
        assertThat(kinds)
                .contains("asked", "ledger", "released", "round-of-checkin", "rounds-of-checkins", "sealed", "shut");
    }

    @Test
    void ofWhatIsRepliedAndOfAnInvitationToTalk() {
        opens(Workplace.of(TestPeople.others(12, "Support")))
                .runs("""
                id: pulse
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
                limits: {expires: P1D}
                confidentiality: {mode: confidential, k: 5, lattice: [department]}
                """)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6));
        for (int other = 1; other <= 12; other++) {
            person("other-" + other)
                    .sees("Weekly check-in")
                    .answers("energy", "4", "clarity", "3", "belonging", "4", "comment", "Wish " + other);
        }
        workplace.later(Period.ofDays(6));
        var round = new RoundId(new CampaignId("pulse"), "2026-01-06");
        var comment = workplace.replies().comments(round).orElseThrow().getFirst();
        workplace.replies().reply(round, comment.comment().id(), "We see to it.");
        workplace.invitations().invite(round, new InvitationDesk.Wanted("other-1", "Meetings", ""));
        workplace.later(Duration.ofHours(3));
        person("other-3").seesLast("Would you like to talk?").presses("accept");
        looks();
        workplace.later(Period.ofDays(6));
        looks();
        assertThat(kinds)
                .contains("return-addresses", "replies", "replies-waiting", "rounds-replied")
                .contains("invitation", "rounds-invited", "conversation-wishes", "conversation-wishes-waiting");
    }

    @Test
    void ofWhatOnlyTheyCanTell() {
        opens(Workplace.declaring(TestRedis.Mode.ALONE, PeopleParts.carers(), TestPeople.others(20, "Support")))
                .runs("""
                id: pulse
                activity: {kind: checkin, prompt: belonging}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
                confidentiality: {mode: anonymous, k: 10, lattice: [attr.carer]}
                """)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6));
        person("other-1").pressesAtHome("tell");
        person("other-1").seesAsNumber(2, "Do you care").answers("carer", "yes-carer");
        looks();
        assertThat(kinds).contains("asked", "round-of-checkin", "told");
    }

    @Test
    void ofAProgrammeThatOneJoins() {
        opens(Workplace.of(TestPeople.wanting("ana", "negotiation"), TestPeople.offering("ben", "negotiation")))
                .runs("""
                id: mentors
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'true'
                programme: {form: mentors}
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '10:00'}
                """);
        looks();
        workplace.later(Duration.ofHours(4));
        person("ana").sees("Would you like to take part?").presses("accept");
        person("ben").sees("Would you like to take part?").presses("not-now");
        looks();
        workplace.later(Period.ofDays(4));
        looks();
        assertThat(kinds).contains("part", "round");
    }

    @Test
    void ofJourneysAndLearning() {
        var mia = TestPeople.starting(
                LocalDate.of(2026, 1, 6), TestPeople.wanting(TestPeople.in("mia", "Europe/Berlin"), "planning"));
        opens(Workplace.reading(
                catalog().in(folder),
                TestPeople.ledBy("boss", mia),
                TestPeople.in("boss", "Europe/Berlin"),
                TestPeople.wanting("nia", "pottery"),
                TestPeople.offering("ida", "planning")));
        campaigns().forEach(workplace::runs);
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(3));
        person("mia").sees("Say what you need").answers("quiz", "all").presses("helpful");
        person("ida").says("learn");
        person("ida").seesAsNumber(person("ida").cards().size(), "[").chooses("read-n01");
        workplace.later(Period.ofDays(3));
        looks();
        assertThat(kinds)
                .contains(
                        "certificates",
                        "journey",
                        "opportunities",
                        "picks",
                        "practice",
                        "quarters",
                        "round",
                        "sendings",
                        "told-of")
                .contains("walkers", "walks");
    }

    /** One says whether they met, the other nothing at all. */
    @Test
    void introductionsAndWhatComesOfThem() {
        opens(Workplace.of(TestPeople.offering("ben", "negotiation"), TestPeople.wanting("cai", "negotiation"))
                .followsIntroductions());
        workplace.runs("""
                id: mentors
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=8;BYDAY=TU', at: '10:00', from: 2026-01-06}
                """).later(Period.ofDays(9));
        workplace.person("cai").seesLast("chance to talk").presses("met").presses("worth-yes");
        looks();
        workplace.later(Period.ofDays(15));
        looks();
        assertThat(kinds).contains("meeting", "not-introduced");
    }

    private static List<String> campaigns() {
        return List.of("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                confidentiality: {mode: confidential, k: 3}
                """, """
                id: leading
                activity: {kind: pack, prompt: first}
                audience: 'true'
                certificate: {pass: 50}
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '14:00'}
                """, """
                id: mentors
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'true'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '16:00', from: 2026-01-06}
                """);
    }

    private static TestCatalog catalog() {
        return new TestCatalog()
                .journey(
                        "arrival",
                        "startDate",
                        "id: read, day: 0, at: '09:00', prompt: quizzed",
                        "id: led, day: 1, at: '09:00', to: manager, prompt: n02",
                        "id: ask, day: 1, at: '09:00', prompt: mood")
                .with("en/nudges/quizzed.yaml", """
                        id: quizzed
                        title: Say what you need
                        hook: Big questions get small answers.
                        body: Ask for one thing to do otherwise.
                        tryThis: Ask one person today.
                        quiz:
                          label: What to ask for?
                          options:
                            - {id: one, label: One thing, feedback: It is.}
                            - {id: all, label: Everything, feedback: Too much.}
                          right: [one]
                        skills: [planning]
                        """)
                .with("en/opportunities/survey.yaml", """
                        id: survey
                        title: Help with the survey
                        text: Two afternoons with the people team.
                        sort: project
                        skills: [planning]
                        until: 2026-01-16
                        contact: {name: Ada, email: ada@kith.example}
                        """)
                .with("packs/first.yaml", """
                        id: first
                        title: First
                        nudges: [n05, n06, quizzed]
                        """);
    }
}
