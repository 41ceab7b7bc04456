package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the library holds, anybody reads for themselves, by a word and a button. It begins on a Monday at six. */
class LearnTest {

    private static final String FEEDBACK = "read-feedback";

    @TempDir
    Path folder;

    private Workplace workplace;

    @BeforeEach
    void open() {
        var catalog = new TestCatalog().with("en/nudges/feedback.yaml", """
                        id: feedback
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
                        skills: [giving feedback, listening]
                        """).with("de/nudges/feedback.yaml", """
                        id: feedback
                        title: Frag nach einer Sache
                        hook: Große Fragen, kleine Antworten.
                        body: Frag nach einer Sache.
                        tryThis: Frag heute jemanden.
                        quiz:
                          label: Wonach fragen?
                          options:
                            - {id: one, label: Eine Sache, feedback: Genau.}
                            - {id: all, label: Alles, feedback: Zu viel.}
                          right: [one]
                        skills: [feedback]
                        """);
        workplace = Workplace.reading(
                catalog.in(folder),
                TestPeople.wanting("mia", "Giving Feedback"),
                TestPeople.in("ben", "Europe/Berlin"),
                TestPeople.speaking("uwe", "Europe/Berlin", Locale.GERMAN));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee person(String id) {
        return workplace.person(id);
    }

    private Employee.Card learn(Employee who) {
        who.says("learn");
        return who.seesAsNumber(who.cards().size(), "To choose for yourself");
    }

    @Test
    void whatSomebodyWishesForStandsFirst() {
        learn(person("mia"))
                .nowReads(
                        "Say what you need (1 minute to read). Big questions get small answers.\n[Read it now]\nNudge 01");
        learn(person("ben")).nowIsWithout("Say what you need");
    }

    @Test
    void whatIsChosenComesAtOnceHoweverLateItIs() {
        workplace.later(Duration.ofHours(16));
        learn(person("mia")).chooses(FEEDBACK);
        workplace.later(Duration.ofMinutes(1));

        person("mia")
                .seesAsNumber(2, "Ask for one thing to do otherwise.")
                .nowIsWithout("[Later]")
                .presses("helpful")
                .nowReads("Thank you");
        assertThat(workplace.progress("learn").answered()).isEqualTo(1);
    }

    @Test
    void nothingHoldsBackWhatOneAskedFor() {
        person("mia").says("pause");
        person("mia").sees("All quiet");
        person("mia").says("learn feedback");
        person("mia").seesAsNumber(2, "What I found").chooses(FEEDBACK);
        workplace.later(Duration.ofMinutes(1));

        person("mia").seesAsNumber(3, "Ask for one thing to do otherwise.");
    }

    @Test
    void itTakesNothingFromTheBudget() {
        var list = learn(person("mia"));
        list.chooses(FEEDBACK).chooses("read-n01").chooses("read-n02");
        workplace.runs("""
                id: welcome
                activity: {kind: checkin, prompt: mood}
                audience: 'true'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00'}
                """).later(Duration.ofHours(8));

        assertThat(person("mia").was()).hasSize(5).last().isEqualTo("MONDAY 5 10:00 Mood");
    }

    @Test
    void chosenTwiceOnADayItIsOnceAndOnAnotherItComesAgain() {
        var list = learn(person("mia")).chooses(FEEDBACK).chooses(FEEDBACK);
        workplace.later(Duration.ofMinutes(1));
        person("mia").seesAsNumber(2, "Ask one person today.").does("answer", "quiz", "one");
        list.asks(FEEDBACK);
        person("mia").seesAsNumber(4, "Ask one person today.").nowReads("It is.");
        assertThat(Employee.text(person("mia").cards().get(2).message()))
                .isEqualTo("It came earlier today; here it is once more.");

        workplace.later(Period.ofDays(1));
        list.chooses(FEEDBACK);
        workplace.later(Duration.ofMinutes(1));
        person("mia").seesAsNumber(5, "Ask one person today.").nowReads("What to ask for?\nNobody");
    }

    @Test
    void itIsFoundAgainAndToldApart() {
        learn(person("mia")).chooses(FEEDBACK);
        workplace.later(Duration.ofMinutes(1));

        learn(person("mia"))
                .nowReads("Say what you need, Monday, January 5, 2026, chosen by you\n[Read it again]")
                .nowIsWithout("Big questions");
        assertThat(person("mia").home()).contains("Say what you need, Monday, January 5, 2026, chosen by you");
    }

    @Test
    void itIsFoundByAWordOfItsTitleOrOfASkill() {
        person("ben").says("Learn listening!");
        person("ben").sees("Say what you need").nowIsWithout("Nudge 01");
        person("ben").says("learn need what");
        person("ben").seesAsNumber(2, "Say what you need");
        person("ben").says("learn nudge");
        person("ben").seesAsNumber(3, "There is more");
        person("ben").says("learn juggling");
        person("ben").seesAsNumber(4, "I found nothing");
    }

    @Test
    void allOfItIsSeenPageByPage() {
        var list = learn(person("ben")).asks("all");
        var page = person("ben")
                .seesAsNumber(2, "All there is to learn, page 1 of 6")
                .nowReads("About giving feedback");
        page.presses("page-2").nowReads("page 2 of 6").nowReads("[Back] [Further]");
        page.presses("page-6").nowReads("Nudge 40").nowIsWithout("[Further]");
        page.chooses("read-n40");
        workplace.later(Duration.ofMinutes(1));
        person("ben").seesAsNumber(3, "The text of 40.");
        assertThat(list.isNotTaken("page-7")).contains("no longer there");
    }

    @Test
    void aPackIsOpenedAndItsNudgesAreRead() {
        workplace.close();
        workplace = Workplace.of(TestPeople.in("ben", "Europe/Berlin"));
        learn(person("ben"))
                .nowReads(
                        "Giving and asking for feedback (9 to read). Among them “Say what you saw, what it did, what comes next”.");
        person("ben").says("learn leading a team");
        person("ben")
                .seesAsNumber(2, "Leading a team (8 to read). Among them “Listen before you change anything”.\n[Open]")
                .asks("open-leading-a-team");
        person("ben")
                .seesAsNumber(3, "Leading a team\nListen before you change anything")
                .chooses("read-listening-tour");
        workplace.later(Duration.ofMinutes(1));
        person("ben").seesAsNumber(4, "Listen before you change anything");
    }

    @Test
    void whatIsInAButtonIsOnlyAClaim() {
        var list = learn(person("ben"));
        assertThat(list.isNotTaken("read-mood")).contains("no longer there");
        assertThat(list.isNotTaken("read-nowhere")).contains("no longer there");
        assertThat(list.isNotTaken("read-../x")).contains("no longer there");
        assertThat(list.isNotTaken("page-99999999999")).contains("no longer there");
        assertThat(list.isNotTaken("dance")).contains("no longer there");
    }

    @Test
    void inTheReadersLanguage() {
        person("uwe").says("Lernen Feedback");
        person("uwe").sees("Frag nach einer Sache (1 Minute zu lesen). Große Fragen, kleine Antworten.\n[Jetzt lesen]");
    }

    @Test
    void theCampaignIsKithsOwn() {
        learn(person("ben")).chooses(FEEDBACK);
        var id = new CampaignId("learn");
        workplace.desk().pause(id);
        learn(person("ben")).asks("read-n01");
        person("ben").seesAsNumber(3, "have paused this");
        workplace.desk().resume(id);
        workplace.later(Duration.ofMinutes(1));
        person("ben").seesAsNumber(4, "Ask for one thing to do otherwise.");
        assertThat(refusal("learn", "checkin, prompt: mood")).contains("id: is Kith's own");
        assertThat(refusal("mine", "reading, prompt: library")).contains("activity.kind: is Kith's own");
    }

    private String refusal(String id, String activity) {
        var text = "id: %s\nactivity: {kind: %s}\naudience: 'true'\n".formatted(id, activity);
        try {
            workplace.desk().write(new CampaignId(id), id + ".yml", text.getBytes(StandardCharsets.UTF_8));
            return "taken";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
