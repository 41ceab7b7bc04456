package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Completed;
import dev.kith.connectors.Voided;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The weekly check-in from its due time to the learning record, as the people of three zones live it. */
class WeeklyCheckinTest {

    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(5);

    private static final String WEEKLY = """
            id: weekly-checkin
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            late: {send-within: PT4H}
            forward: [xapi]
            """;

    private final Workplace workplace = Workplace.of(
            TestPeople.in("berlin", "Europe/Berlin"),
            TestPeople.in("kolkata", "Asia/Kolkata"),
            TestPeople.in("seattle", "America/Los_Angeles"));

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void reachesEachAtTenInTheMorningOfTheirOwnTuesday() {
        workplace.runs(WEEKLY);

        workplace.later(Duration.parse("PT22H29M"));
        workplace.person("kolkata").seesNothing();
        workplace.later(Duration.ofMinutes(1));
        workplace.person("kolkata").sees("check-in");
        workplace.person("berlin").seesNothing();

        workplace.later(Duration.parse("PT4H30M"));
        workplace.person("berlin").sees("check-in");
        workplace.person("seattle").seesNothing();

        workplace.later(Duration.ofHours(9));
        workplace.person("seattle").sees("check-in");
    }

    @Test
    void turnsAnAnswerIntoAThankYouAndOneLearningRecord() {
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var card = workplace.person("berlin").sees("This check-in is named");

        card.answers("energy", "4", "clarity", "3", "belonging", "5", "comment", "A good week.");
        card.nowReads("A good week.").nowIsWithout("[Send]");
        workplace.later(Duration.ZERO);

        assertThat(workplace.connector().stored()).singleElement().isInstanceOfSatisfying(Completed.class, done -> {
            assertThat(done.learner().personId()).isEqualTo("berlin");
            assertThat(done.activity().promptId()).isEqualTo("weekly");
            assertThat(done.values())
                    .containsEntry("energy", 4)
                    .containsEntry("belonging", 5)
                    .containsEntry("comment", "A good week.");
        });
        assertThat(workplace.progress("weekly-checkin").answered()).isEqualTo(1);
        assertThat(workplace.progress("weekly-checkin").sent()).isEqualTo(2);
    }

    @Test
    void takesTheSameAnswerOnceAndLetsAnotherReplaceIt() {
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var card = workplace.person("berlin").sees("check-in");

        card.answers("energy", "4", "clarity", "3", "belonging", "5");
        card.answers("energy", "4", "clarity", "3", "belonging", "5");
        workplace.later(Duration.ZERO);
        assertThat(workplace.connector().stored()).hasSize(1);

        card.answers("energy", "2", "clarity", "3", "belonging", "5");
        workplace.later(Duration.ZERO);
        assertThat(workplace.connector().stored()).hasSize(3);
        var first = workplace.connector().stored().getFirst();
        assertThat(workplace.connector().stored().get(1))
                .isInstanceOfSatisfying(
                        Voided.class, voided -> assertThat(voided.voidedId()).isEqualTo(first.id()));
        assertThat(workplace.progress("weekly-checkin").answered()).isEqualTo(1);
    }

    @Test
    void sendsOnlyTheLatestOfTwoAnswersGivenWhileTheLearningSystemWasDown() {
        workplace.connector().goDown(true);
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var card = workplace.person("berlin").sees("check-in");
        card.answers("energy", "1", "clarity", "1", "belonging", "1");
        workplace.later(Duration.ZERO);
        card.answers("energy", "5", "clarity", "5", "belonging", "5");
        workplace.later(Duration.ZERO);

        workplace.connector().goDown(false);
        workplace.later(LONGEST_BACKOFF);

        assertThat(workplace.connector().stored())
                .singleElement()
                .isInstanceOfSatisfying(
                        Completed.class, done -> assertThat(done.values()).containsEntry("energy", 5));
        assertThat(workplace.lms().forwarding().status().getFirst().pending()).isZero();
    }

    @Test
    void keepsWhatALearningSystemRefusesAndTellsItAgainWhenAsked() {
        workplace.connector().refuse("no such course");
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        workplace.person("berlin").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
        workplace.later(Duration.ZERO);
        var forwarding = workplace.lms().forwarding();
        assertThat(forwarding.status().getFirst().dead()).isEqualTo(1);
        assertThat(forwarding.deadLetters("xapi", 9).getFirst().theirs()).isEqualTo("no such course");

        workplace.connector().refuse("");
        assertThat(forwarding.replay("xapi")).hasValue(1);
        workplace.later(Duration.ZERO);
        assertThat(workplace.connector().stored()).hasSize(1);
        assertThat(forwarding.status().getFirst().dead()).isZero();
    }

    @Test
    void refusesWhatTheQuestionsDoNotAskAndChangesNothing() {
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var card = workplace.person("berlin").sees("check-in");

        assertThat(card.isRefused("energy", "9", "clarity", "3", "belonging", "5"))
                .contains("valid: 1, 2, 3, 4, 5");
        assertThat(card.isRefused("energy", "4", "clarity", "3")).contains("waits for an answer");
        assertThat(card.isRefused("mood", "4")).contains("there is no question mood");
        workplace.later(Duration.ZERO);
        assertThat(workplace.progress("weekly-checkin").answered()).isZero();
        assertThat(workplace.connector().stored()).isEmpty();
    }

    @Test
    void takesNoAnswerFromSomebodyItWasNotSentTo() {
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var card = workplace.person("berlin").sees("check-in");
        assertThat(card.isPressedBy("kolkata")).contains("not sent to you");
        assertThat(workplace.progress("weekly-checkin").answered()).isZero();
    }

    @Test
    void leavesAloneWhoAskedForIt() {
        workplace.runs(WEEKLY);
        workplace.person("berlin").says("pause");
        workplace.later(Period.ofDays(2));
        workplace.person("berlin").sees("All quiet");
        assertThat(workplace.progress("weekly-checkin").dropped()).isEqualTo(1);

        workplace.person("berlin").says("resume");
        workplace.later(Period.ofDays(7));
        workplace.person("berlin").seesAsNumber(3, "check-in");
    }

    @Test
    void comesAgainEachWeek() {
        workplace.runs(WEEKLY).later(Period.ofDays(21));
        workplace.person("berlin").seesAsNumber(3, "check-in");
        workplace.person("kolkata").seesAsNumber(3, "check-in");
        workplace.person("seattle").seesAsNumber(3, "check-in");
    }

    @Test
    void showsNobodyWhetherAConfidentialOneWasAnswered() {
        workplace.knows(TestPeople.others(10, "Support"));
        workplace.runs("""
                id: pulse
                activity: {kind: checkin, prompt: belonging}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
                confidentiality: {mode: confidential, k: 5}
                forward: [xapi]
                """);
        workplace.later(Period.ofDays(2));
        var card = workplace.person("berlin").sees("never in a group of fewer than 5");
        card.answers("authenticity", "4", "acceptance", "4", "voice", "2");
        workplace.later(Duration.ZERO);

        card.nowIsWithout("Disagree");
        assertThat(workplace.progress("pulse").answered()).isZero();
        assertThat(workplace.progress("pulse").sent()).isEqualTo(13);
        assertThat(workplace.connector().stored()).isEmpty();
    }
}
