package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Completed;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A week after an introduction each is asked whether they met, for themselves alone; whoever says nothing is left alone by and by. */
class DidYouMeetTest {

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            forward: [xapi]
            """;

    private static final String ASKED = "Have you had a chance to talk?";

    private final Person ben = TestPeople.offering("ben", "negotiation");
    private final Person cai = TestPeople.wanting("cai", "negotiation");
    private Workplace workplace = Workplace.of(ben, cai).followsIntroductions();

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void eachIsAskedAWeekAfterTheyWereTold() {
        workplace.runs(MENTORS).later(Period.ofDays(9));

        assertThat(workplace.person("ben").was()).last().isEqualTo("TUESDAY 13 10:00 Meet your peer mentor");
        workplace.person("ben").seesLast(ASKED).nowReads("With: cai").nowReads("[Not yet]");
        workplace.person("cai").seesLast(ASKED).nowReads("With: ben");
    }

    @Test
    void aNotificationQuotesNoQuestion() {
        workplace.runs(MENTORS).later(Period.ofDays(9));

        assertThat(workplace.chat().cards("cai"))
                .extracting(card -> card.message().summary())
                .noneMatch(summary -> summary.contains("talk") || summary.contains("?"));
    }

    @Test
    void whoMetIsAskedWhetherItWasWorthIt() {
        workplace.runs(MENTORS).later(Period.ofDays(9));

        var card = workplace.person("cai").seesLast(ASKED).presses("met");
        card.nowReads("worth your time?").nowIsWithout("[Not yet]").presses("worth-partly");
        card.nowReads("make the date now").nowIsWithout("[");

        workplace.later(Period.ofDays(40));
        assertThat(askings("cai")).isOne();
    }

    @Test
    void whomItWasNotWorthItReadsAClose() {
        workplace.runs(MENTORS).later(Period.ofDays(9));

        workplace
                .person("cai")
                .seesLast(ASKED)
                .presses("met")
                .presses("worth-no")
                .nowReads("a good place to end it");
    }

    @Test
    void notYetAndADateAreAskedOnceMoreAWeekLater() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        workplace.person("cai").seesLast(ASKED).presses("not-yet").nowReads("once more in a week");
        workplace.person("ben").seesLast(ASKED).presses("date").nowReads("once more in a week");

        workplace.later(Period.ofDays(8));
        assertThat(askings("cai")).isEqualTo(2);
        assertThat(askings("ben")).isEqualTo(2);
        workplace.person("cai").seesLast(ASKED).presses("not-yet").nowReads("not ask again");

        workplace.later(Period.ofDays(10));
        assertThat(askings("cai")).isEqualTo(2);
        assertThat(everythingOf("ben")).doesNotContain("A pause");
    }

    @Test
    void whatWontComeAboutIsAskedNoMore() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        workplace.person("cai").seesLast(ASKED).presses("wont").nowReads("nobody’s business");

        workplace.later(Period.ofDays(14));
        assertThat(askings("cai")).isOne();
    }

    /** Each counts by their own word. */
    @Test
    void onlyWhoSaysThatTheyMetIsForwarded() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        workplace.person("cai").seesLast(ASKED).presses("met").presses("met");
        workplace.person("ben").seesLast(ASKED).presses("wont");
        workplace.later(Duration.ofHours(1));

        assertThat(workplace.connector().stored()).singleElement().satisfies(record -> {
            assertThat(record).isInstanceOf(Completed.class);
            var completed = (Completed) record;
            assertThat(completed.learner().personId()).isEqualTo("cai");
            assertThat(completed.activity().promptId()).isEqualTo("peer-mentors");
            assertThat(completed.activity().kind()).isEqualTo("introduction");
            assertThat(completed.toString()).doesNotContain("ben");
        });
    }

    @Test
    void whatOneSaidIsShownToNobodyElse() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        String before = everythingOf("ben");
        workplace.person("cai").seesLast(ASKED).presses("wont");
        workplace.later(Duration.ofHours(2));

        assertThat(everythingOf("ben")).isEqualTo(before);
        assertThat(workplace.deliveries("mentors"))
                .allSatisfy(item -> assertThat(item.toString()).doesNotContain("wont"));
        assertThat(workplace.connector().stored()).isEmpty();
        assertThat(said("ben")).noneMatch(words -> words.contains("come about"));
        assertThat(said("cai")).anyMatch(words -> words.contains("With ben. You said: It won’t come about"));
    }

    @Test
    void whoeverIsNotOneOfThemIsRefused() {
        workplace.knows(TestPeople.in("dee", "Europe/Berlin"));
        workplace.runs(MENTORS).later(Period.ofDays(9));

        assertThat(workplace.person("cai").seesLast(ASKED).isPressedBy("dee", "met"))
                .contains("not sent to you");
        assertThat(workplace.person("cai").seesLast(ASKED).isNotTaken("worth-it"))
                .contains("not sent to you");
    }

    @Test
    void silenceAfterTwoAskingsIsAPauseFromWhichOneComesBack() {
        workplace.runs(MENTORS).later(Period.ofDays(23));

        workplace.person("cai").seesLast("A pause, if that is all right").nowReads("[Introduce me again]");
        assertThat(askings("cai")).isEqualTo(2);

        workplace.knows(TestPeople.offering("gil", "negotiation"));
        workplace.later(Period.ofDays(8));
        assertThat(introductions("cai")).isOne();

        workplace.person("cai").seesLast("A pause").presses("introduce-again").nowReads("you take part again");
        workplace.later(Period.ofDays(28));
        assertThat(introductions("cai")).isEqualTo(2);
        workplace.person("cai").seesLast("Meet gil");
    }

    /** Their holidays are not silence. */
    @Test
    void whoeverIsOnLeaveIsNotAskedAndNotPaused() {
        workplace.runs(MENTORS).later(Period.ofDays(5));
        workplace.hears(TestPeople.onLeave(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 25), cai));
        workplace.later(Period.ofDays(15));
        assertThat(askings("cai")).isZero();

        workplace.later(Period.ofDays(7));
        assertThat(askings("cai")).isOne();
        assertThat(everythingOf("cai")).doesNotContain("A pause");
    }

    @Test
    void silenceDuringALeaveDoesNotCount() {
        workplace.runs(MENTORS).later(Period.ofDays(16));
        workplace.hears(TestPeople.onLeave(LocalDate.of(2026, 1, 21), LocalDate.of(2026, 2, 8), cai));
        workplace.later(Period.ofDays(30));

        assertThat(askings("cai")).isEqualTo(2);
        assertThat(everythingOf("cai")).doesNotContain("A pause");
        assertThat(everythingOf("ben")).as("nor while the other is away").doesNotContain("A pause");
    }

    /** Of two who did not meet nobody says that they met lately. */
    @Test
    void twoWhoDidNotMeetCanBeToldOfEachOtherAgain() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        workplace.person("cai").seesLast(ASKED).presses("wont");
        workplace.person("ben").seesLast(ASKED).presses("not-yet");
        workplace.later(Period.ofDays(28));

        assertThat(introductions("cai")).isEqualTo(2);
    }

    @Test
    void twoOfWhomOneSaysThatTheyMetAreNot() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        workplace.person("cai").seesLast(ASKED).presses("met");
        workplace.person("ben").seesLast(ASKED).presses("not-yet");
        workplace.later(Period.ofDays(28));

        assertThat(introductions("cai")).isOne();
    }

    @Test
    void nothingComesTwiceAfterARestart() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        workplace.person("cai").seesLast(ASKED).presses("not-yet");
        var restarted = workplace.again();
        restarted.later(Period.ofDays(9));

        assertThat(askings("cai")).isEqualTo(2);
        assertThat(introductions("cai")).isOne();
    }

    @Test
    void ofTwoOfWhomOneIsErasedNothingIsLeft() {
        workplace.runs(MENTORS).later(Period.ofDays(9));
        workplace.person("cai").seesLast(ASKED).presses("not-yet");
        assertThat(workplace.kept().keySet()).anyMatch(key -> key.contains(":meeting:"));

        workplace.loses("ben");
        erase("ben");
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains(":meeting:"));
        assertThat(workplace.person("cai").seesLast("once more in a week").isNotTaken("met"))
                .contains("it is over");

        workplace.later(Period.ofDays(14));
        assertThat(askings("cai")).isOne();
    }

    @Test
    void whoseCounterpartLeftIsNotAsked() {
        workplace.runs(MENTORS).later(Period.ofDays(3));
        workplace.loses("ben");
        workplace.later(Period.ofDays(20));

        assertThat(askings("cai")).isZero();
    }

    @Test
    void whoeverWantsNothingOfTheCampaignIsNotAsked() {
        workplace.runs(MENTORS).later(Period.ofDays(3));
        workplace.person("cai").seesLast("Meet ben").presses("stop");
        workplace.later(Period.ofDays(20));

        assertThat(askings("cai")).isZero();
        assertThat(askings("ben")).isEqualTo(2);
    }

    @Test
    void aCampaignThatIsCancelledAsksNobody() {
        workplace.runs(MENTORS).later(Period.ofDays(3));
        workplace.desk().cancel(new CampaignId("mentors"));
        workplace.later(Period.ofDays(20));

        assertThat(askings("cai") + askings("ben")).isZero();
    }

    @Test
    void everybodyIsAskedInTheirLanguage() {
        workplace.knows(TestPeople.speaking(cai, Locale.forLanguageTag("de-DE")));
        workplace.runs(MENTORS).later(Period.ofDays(9));

        workplace.person("cai").seesLast("Eine halbe Stunde mit ben").nowReads("Nichts davon");
        workplace.person("cai").seesLast("Seid ihr dazu gekommen").nowReads("[Noch nicht]");
    }

    @Test
    void twoWhoWereAskedBeforeAreAskedAfterwardsToo() {
        workplace.runs("""
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2026-01-06}
            programme: {joining: everybody, asks: mentor, answer-within: P3D, lasts: P8W}
            """).later(Period.ofDays(1)).later(Duration.ofHours(5));
        workplace.person("ben").sees("Would you meet?").presses("accept");
        workplace.later(Period.ofDays(8));

        workplace.person("cai").seesLast(ASKED).presses("not-yet");
        workplace.person("ben").seesLast(ASKED).nowReads("With: cai");
    }

    private void erase(String person) {
        workplace.holders().stream()
                .filter(PersonalData.class::isInstance)
                .map(PersonalData.class::cast)
                .forEach(one -> one.erase(new PersonId(person)));
    }

    private List<String> said(String person) {
        return workplace.holders().stream()
                .filter(PersonalData.class::isInstance)
                .map(PersonalData.class::cast)
                .flatMap(one -> one.of(new PersonId(person), Locale.ENGLISH).stream())
                .map(PersonalData.Held::words)
                .toList();
    }

    private long askings(String person) {
        return workplace.chat().cards(person).stream()
                .filter(card -> Employee.text(card.message()).contains("With: "))
                .count();
    }

    private long introductions(String person) {
        return workplace.chat().cards(person).stream()
                .filter(card -> Employee.text(card.message()).contains("Common ground"))
                .count();
    }

    private String everythingOf(String person) {
        return String.join(
                "\n",
                workplace.chat().cards(person).stream()
                        .map(card -> Employee.text(card.message()))
                        .toList());
    }
}
