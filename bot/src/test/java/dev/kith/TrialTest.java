package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.PromptId;
import dev.kith.trial.Trials;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody looks through a whole journey in ten minutes. It is a Monday, half past eleven in Kolkata. */
class TrialTest {

    @TempDir
    Path folder;

    private Catalog catalog = TestCatalog.SHIPPED;
    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    @BeforeEach
    void open() {
        workplace.close();
        catalog = new TestCatalog()
                .journey(
                        "leading",
                        "startDate",
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: c, day: 14, at: '10:30', prompt: mood",
                        "id: m, workingDay: 20, at: '09:00', to: manager, prompt: n02",
                        "id: b, day: 30, at: '09:00', prompt: n03, when: 'journey.done(\"a\")'",
                        "id: z, day: 90, at: '09:00', prompt: n04")
                .in(folder);
        workplace = Workplace.reading(
                catalog,
                TestPeople.ledBy("boss", TestPeople.in("mia", "Asia/Kolkata")),
                TestPeople.in("boss", "Asia/Kolkata"));
    }

    private List<FakeChat.Card> cards() {
        return workplace.person("mia").cards().stream()
                .filter(card -> card.message().kind() != Message.Kind.REPLY)
                .toList();
    }

    private String text(int card) {
        return Employee.text(cards().get(card).message());
    }

    private String looksThrough(String id) {
        workplace.person(id).says("learn");
        int last = workplace.person(id).cards().size();
        workplace.person(id).seesAsNumber(last, "[See it all in ten minutes]").asks("try-leading");
        return Employee.text(workplace.person(id).cards().getLast().message());
    }

    @Test
    void everyCardComesInItsOrderWithinTenMinutesWhateverTheHourAndWhoeverWouldReadIt() {
        workplace.later(Duration.ofHours(10));
        assertThat(looksThrough("mia")).contains("All 5 cards of “Journey leading” come within ten minutes");
        var begun = workplace.now();
        workplace.later(Duration.ofMinutes(10));

        assertThat(cards())
                .extracting(card -> Duration.between(begun, card.at()))
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofSeconds(150),
                        Duration.ofSeconds(300),
                        Duration.ofSeconds(450),
                        Duration.ofSeconds(600));
        assertThat(text(0)).contains("Card 1 of 5, to look at only. In the journey: day 0 at 9:00", "The text of 01.");
        assertThat(text(1))
                .contains("day 14 at 10:30", "Ready?\nYes / No", "who may see what", "Buttons: Send")
                .doesNotContain("[");
        assertThat(text(2)).contains("working day 20 at 9:00", "to their manager", "The text of 02.");
        assertThat(text(3)).contains("It comes only under a condition.");
        assertThat(workplace.person("boss").cards()).isEmpty();
    }

    @Test
    void nothingOfItCanBePressedOrIsReadAgain() {
        looksThrough("mia");
        workplace.later(Period.ofDays(3));

        assertThat(cards())
                .hasSize(5)
                .allSatisfy(card -> assertThat(card.message().actions()).isEmpty())
                .allSatisfy(card -> assertThat(card.message().fields()).isEmpty());
        workplace.person("mia").says("learn");
        assertThat(Employee.text(workplace.person("mia").cards().getLast().message()))
                .as("nothing was read, and nothing is asked about")
                .contains("Nothing to read yet.")
                .doesNotContain("Did you try");
    }

    @Test
    void whoIsOnTheJourneyGetsItAsIfNothingHadBeenLookedAt() {
        workplace.runs("""
                id: leading
                activity: {kind: journey, prompt: leading}
                audience: 'true'
                """);
        workplace.hears(TestPeople.starting(
                LocalDate.of(2026, 1, 8), TestPeople.ledBy("boss", TestPeople.in("mia", "Asia/Kolkata"))));
        looksThrough("mia");
        workplace.later(Period.ofDays(6));

        assertThat(workplace.deliveries("leading"))
                .filteredOn(item -> item.person().equals("mia") && item.sentAt() != null)
                .hasSize(1);
        assertThat(text(5)).contains("The text of 01.").doesNotContain("to look at only");
        assertThat(cards().get(5).message().actions()).isNotEmpty();
    }

    @Test
    void triedTwiceAtOnceItIsTriedOnceAndAfterwardsAgain() {
        looksThrough("mia");
        workplace.later(Duration.ofMinutes(4));
        assertThat(looksThrough("mia")).contains("on its way to you already; the last card comes at 11:40");
        workplace.later(Duration.ofMinutes(10));
        assertThat(cards()).hasSize(5);

        looksThrough("mia");
        workplace.later(Duration.ofMinutes(10));
        assertThat(cards()).hasSize(10);
    }

    @Test
    void whoSaysStopIsShownNoMoreAndWhoIsLeftAloneNothing() {
        looksThrough("mia");
        workplace.later(Duration.ofMinutes(4));
        workplace.person("mia").says("stop");
        workplace.later(Duration.ofMinutes(10));
        assertThat(cards()).filteredOn(TrialTest::isTrial).hasSize(2);
        assertThat(looksThrough("mia")).contains("Say resume first");
        assertThat(workplace.trials().sent(mia(), journey())).isInstanceOf(Trials.Begun.NotNow.class);
    }

    @Test
    void fromOutsideChatNobodyIsSentItWhoIsAwayOrWasNotGreeted() {
        workplace.knows(TestPeople.onLeave(
                LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6), TestPeople.in("ben", "Asia/Kolkata")));
        workplace.hears(TestPeople.in("new", "Asia/Kolkata"));
        assertThat(workplace.trials().sent(person("ben"), journey())).isInstanceOf(Trials.Begun.NotNow.class);
        assertThat(workplace.trials().sent(person("new"), journey())).isInstanceOf(Trials.Begun.NotNow.class);
        assertThat(workplace.trials().sent(mia(), journey())).isInstanceOf(Trials.Begun.Coming.class);
    }

    @Test
    void whatSomebodyLooksThroughIsNotMentionedOutsideChat() {
        looksThrough("mia");
        workplace.later(Duration.ofMinutes(1));
        assertThat(workplace.trials().sent(mia(), journey())).isInstanceOf(Trials.Begun.Coming.class);
    }

    /** Whatever the sending waits for. */
    @Test
    void pressedAgainWhileNothingIsSentItComesOnce() {
        workplace.sending().stop();
        looksThrough("mia");
        workplace.later(Duration.ofMinutes(2));
        looksThrough("mia");
        workplace.sending().resume();
        workplace.later(Duration.ofMinutes(30));
        assertThat(cards()).hasSize(5);
    }

    @Test
    void itTakesNoPlaceAmongWhatOneWasSentAndNoneInTheBudget() {
        workplace.runs("""
                id: moods
                activity: {kind: checkin, prompt: mood}
                audience: 'person.id == "mia"'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '12:00', from: 2026-01-05}
                """);
        looksThrough("mia");
        workplace.later(Duration.ofHours(1));
        assertThat(cards()).filteredOn(card -> !isTrial(card)).hasSize(1);
        assertThat(workplace.sentLately("mia")).containsExactly("moods");
    }

    private static boolean isTrial(FakeChat.Card card) {
        return Employee.text(card.message()).contains("to look at only");
    }

    private Person person(String id) {
        return workplace.directory().find(new PersonId(id)).orElseThrow();
    }

    private Person mia() {
        return person("mia");
    }

    private Journey journey() {
        return catalog.journey(new PromptId("leading")).orElseThrow();
    }

    @Test
    void whatIsPausedIsNotShown() {
        looksThrough("mia");
        workplace.later(Duration.ofHours(1));
        workplace.desk().pause(CampaignId.TRIAL);
        assertThat(looksThrough("mia")).contains("paused");
        assertThat(cards()).hasSize(5);
    }

    @Test
    void noCampaignOfAnybodysIsOfItsNameOrKind() {
        assertThatThrownBy(() -> workplace.runs(campaign("trial", "{kind: journey, prompt: leading}")))
                .hasMessageContaining("is Kith's own");
        assertThatThrownBy(() -> workplace.runs(campaign("mine", "{kind: trial, prompt: library}")))
                .hasMessageContaining("is Kith's own");
    }

    private static String campaign(String id, String activity) {
        return """
                id: %s
                activity: %s
                audience: 'true'
                """.formatted(id, activity);
    }
}
