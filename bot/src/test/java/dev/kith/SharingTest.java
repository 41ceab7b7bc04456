package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.erasure.ErasureParts;
import dev.kith.joining.JoiningParts;
import dev.kith.joining.Part;
import dev.kith.joining.Parts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PrivacyParts;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever shares what they know says for how many, about what, in which languages, and when not. It is a Monday. */
class SharingTest {

    private static final String DAILY = """
            id: daily
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY', at: '08:30'}
            """;

    /** The first round is on Thursday, and fixed on Tuesday. */
    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '10:00'}
            """;

    private static final PersonId BEN = new PersonId("ben");

    @TempDir
    private Path folder;

    private Workplace workplace = Workplace.of(
            TestPeople.wanting("ana", "negotiation"),
            offering("ben", "negotiation", "planning"),
            TestPeople.speaking("dora", "Europe/Berlin", Locale.GERMAN));

    private static Person offering(String id, String... skills) {
        var person = TestPeople.in(id, "Europe/Berlin");
        return new Person(
                person.id(),
                person.contact(),
                person.work(),
                person.dates(),
                new Person.Skills(List.of(skills), List.of()),
                person.attributes());
    }

    @BeforeEach
    void getKnown() {
        workplace.runs(DAILY);
        workplace.desk().cancel(new CampaignId("daily"));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Parts parts() {
        return JoiningParts.parts(workplace.redis(), PrivacyParts.consents(workplace.redis()));
    }

    private Employee.Card card() {
        workplace.person("ben").says("Sharing");
        return workplace.person("ben").seesLast("Sharing what you know");
    }

    private static String button(Employee.Card card, String label) {
        return card.button(label);
    }

    /** The round of Thursday. */
    private void round() {
        workplace.runs(MENTORS).later(Period.ofDays(4));
    }

    @Test
    void whoeverSaidNothingIsThereForOneAboutAllTheyOffer() {
        card().nowReads("At once: for 1 person")
                .nowReads("About: negotiation, planning")
                .nowReads("Pause: none")
                .nowIsWithout("In which languages");

        assertThat(parts().of(BEN)).isEqualTo(Part.USUAL);
        assertThat(parts().of(Set.of(BEN))).isEqualTo(Map.of(BEN, Part.USUAL));
    }

    @Test
    void forHowManyIsSaidByAButton() {
        card().presses("places-3").nowReads("At once: for 3 people");
        assertThat(parts().of(BEN).places()).isEqualTo(3);

        assertThat(card().isNotTaken("places-6")).contains("That cannot be");
        assertThat(card().isNotTaken("places-x")).contains("That cannot be");
        assertThat(parts().of(BEN).places()).isEqualTo(3);
    }

    @Test
    void aMentorOfNobodyIsNobodys() {
        card().presses("places-0").nowReads("At once: for nobody for now");
        round();

        workplace.person("ana").sees("I found nobody who could share");
        assertThat(workplace.person("ben").home()).contains("Being a mentor: not now");
    }

    @Test
    void itIsOneChoiceWhereverItIsMade() {
        card().presses("places-2");
        workplace.person("ben").pressesAtHome("mentor-not-now");
        assertThat(parts().of(BEN).places()).isZero();
        card().nowReads("for nobody for now");

        workplace.person("ben").pressesAtHome("mentor-open");
        assertThat(parts().of(BEN).places()).isEqualTo(2);
    }

    @Test
    void aTopicThatIsLeftOutIsNotAskedAbout() {
        var card = card();
        card.presses(button(card, "Leave out: negotiation")).nowReads("About: planning");
        round();

        workplace.person("ana").sees("I found nobody who could share");
    }

    @Test
    void whatIsTakenInAgainIs() {
        var card = card();
        String off = button(card, "Leave out: negotiation");
        card.presses(off).presses(off).nowReads("About: planning");
        var now = workplace.person("ben").seesLast("Sharing what you know");
        now.presses(button(now, "Take in: negotiation")).nowReads("About: negotiation, planning");
        round();

        workplace.person("ana").sees("negotiation");
    }

    @Test
    void whatBringsTwoTogetherIsNotWhatIsLeftOut() {
        workplace.knows(new Person(
                new PersonId("ana"),
                TestPeople.in("ana", "Europe/Berlin").contact(),
                TestPeople.in("ana", "Europe/Berlin").work(),
                TestPeople.in("ana", "Europe/Berlin").dates(),
                new Person.Skills(List.of(), List.of("negotiation", "planning")),
                Map.of()));
        var card = card();
        card.presses(button(card, "Leave out: negotiation"));
        round();

        workplace.person("ana").sees("planning").nowIsWithout("negotiation");
    }

    @Test
    void whoeverPausesIsThereAgainAfterwards() {
        card().presses("pause-two-weeks").nowReads("Pause: until Monday, January 19, 2026");
        assertThat(parts().of(BEN).pausedUntil()).contains(Instant.parse("2026-01-19T06:00:00Z"));
        round();
        workplace.person("ana").sees("I found nobody who could share");
        int before = workplace.person("ben").cards().size();
        workplace.later(Period.ofWeeks(1));
        assertThat(workplace.person("ben").cards()).hasSize(before);

        workplace.later(Period.ofWeeks(1));
        workplace.person("ben").seesLast("ana");
        card().nowReads("Pause: none");
    }

    @Test
    void whoeverIsBackSoonerSaysSo() {
        card().presses("pause-a-month").presses("pause-over").nowReads("Pause: none");
        round();

        workplace.person("ana").sees("negotiation");
    }

    @Test
    void noMentorOfNobodyNorOnPauseIsFoundForAJourney() {
        workplace.close();
        var catalog = new TestCatalog()
                .journey("arrival", "startDate", "id: meet, day: 1, at: '09:00', prompt: peer-mentors");
        var mia = TestPeople.wanting(TestPeople.in("mia", "Europe/Berlin"), "planning");
        workplace = Workplace.reading(
                catalog.in(folder),
                TestPeople.starting(LocalDate.of(2026, 1, 6), mia),
                offering("ben", "planning", "chess"),
                offering("ida", "planning", "chess"),
                offering("joe", "planning", "chess"));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
        card().presses("places-0");
        workplace.person("ida").says("sharing");
        workplace.person("ida").seesLast("Sharing what you know").presses("pause-two-weeks");
        workplace.person("joe").says("sharing");
        var joes = workplace.person("joe").seesLast("Sharing what you know");
        joes.presses(joes.button("Leave out: planning"));
        workplace.later(Period.ofDays(4));

        workplace.person("mia").seesNothing();
    }

    @Test
    void aLanguageThatIsLeftOutBringsNobodyTogether() {
        workplace.knows(
                TestPeople.withAttributes(offering("ben", "negotiation"), Map.of("languages", "German; English")),
                TestPeople.withAttributes(
                        TestPeople.speaking(TestPeople.wanting("ana", "negotiation"), Locale.GERMAN),
                        Map.of("languages", "de")));
        var card = card().nowReads("In: German, English");
        card.presses(button(card, "Leave out: German")).nowReads("In: English");
        var now = workplace.person("ben").seesLast("Sharing what you know");
        assertThat(now.isNotTaken(now.button("Leave out: English"))).contains("One language has to stay");
        round();

        workplace.person("ana").sees("Sprache");
        assertThat(parts().of(BEN).withoutLanguages()).containsExactly("german");
    }

    @Test
    void theStoreShowsNeitherWhatNorHowMuchSomebodySaid() {
        var card = card();
        card.presses("places-2");
        String key = workplace.redis().keys("part:*").getFirst();
        int length = workplace.redis().jedis().get(key).length();
        card.presses(button(card, "Leave out: negotiation")).presses("pause-a-month");

        assertThat(workplace.redis().jedis().get(key)).hasSize(length);
        assertThat(TestRedis.all(workplace.redis(), key).toString()).doesNotContain("negotiation");
    }

    @Test
    void anybodyFindsItInTheirLanguage() {
        workplace.person("dora").says("Weitergeben");
        workplace.person("dora").sees("Was du weitergibst").nowReads("Zugleich: für 1 Person");
    }

    @Test
    void nothingIsLeftAfterAnErasure() {
        card().presses("places-2");
        assertThat(workplace.redis().keys("part:*")).hasSize(1);
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(BEN);

        assertThat(workplace.redis().keys("part:*")).isEmpty();
        assertThat(parts().of(BEN)).isEqualTo(Part.USUAL);
    }
}
