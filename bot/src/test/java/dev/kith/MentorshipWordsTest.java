package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody's word in a mentorship comes to when it crosses the other's, a pause, or an absence. */
class MentorshipWordsTest {

    private static final CampaignId ID = new CampaignId("mentors");

    private static final String ASKING_MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2026-01-06}
            programme: {joining: everybody, asks: mentor, answer-within: P3D, lasts: P8W}
            """;

    private static final String ASKING_BOTH = ASKING_MENTORS.replace("asks: mentor", "asks: both");

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    /** In the round on Tuesday, the 6th. */
    private void asked(String programme, Person... people) {
        close();
        workplace = Workplace.of(people);
        workplace.runs(programme).later(Period.ofDays(1)).later(Duration.ofHours(5));
    }

    private void running() {
        asked(ASKING_MENTORS, ben(), cai());
        person("ben").sees("Would you meet?").presses("accept");
        workplace.later(Period.ofDays(5));
    }

    private static Person ben() {
        return TestPeople.offering("ben", "feedback");
    }

    private static Person cai() {
        return TestPeople.wanting("cai", "feedback");
    }

    private static Person away(Person person, LocalDate from, LocalDate until) {
        return TestPeople.onLeave(from, until, person);
    }

    private Employee person(String id) {
        return workplace.person(id);
    }

    private Iterable<String> standing() {
        return workplace.mentorship().standing("mentors");
    }

    @Test
    void aNoThatComesAfterTheOthersReadsAsItWouldAndHolds() {
        asked(ASKING_BOTH, ben(), cai());
        person("ben").sees("Would you meet?").presses("not-this-person");
        workplace.later(Duration.ofHours(3));

        person("cai").sees("Would you like to meet?").presses("not-now").nowReads("I leave you alone with this");
        workplace.knows(TestPeople.offering("dee", "feedback")).later(Period.ofDays(20));
        assertThat(person("cai").cards())
                .as("neither that it failed nor another ask")
                .hasSize(1);
        assertThat(standing()).containsExactly("ben+cai ended NOT_THIS_PERSON");
    }

    /** Whoever looks chose the topic; a promise not to ask about it again would be an empty one. */
    @Test
    void onlyWhoeverSharesIsOfferedToSayNotAboutThis() {
        asked(ASKING_BOTH, ben(), cai());
        person("ben").sees("Would you meet?").nowReads("[Not about this]");
        person("cai").sees("Would you like to meet?").nowIsWithout("[Not about this]");
    }

    /** In Tokyo the round begins while it is the day before in Los Angeles. */
    @Test
    void whoeverWasNotAskedYetNeverReadsThatItDidNotComeAbout() {
        asked(ASKING_BOTH, TestPeople.movedTo(ben(), "Asia/Tokyo"), TestPeople.movedTo(cai(), "America/Los_Angeles"));
        person("cai").seesNothing();
        person("ben").sees("Would you meet?").presses("not-now");
        workplace.later(Period.ofDays(4));

        person("cai").sees("nobody this time");
        assertThat(person("cai").cards()).hasSize(1);
    }

    @Test
    void whoIsNotAskedLearnsNothingByPressingWhatIsOfOnesThatRan() {
        asked(ASKING_MENTORS, ben(), cai());
        var card = person("ben").sees("Would you meet?");
        for (String action : new String[] {"accept", "wait", "go-on", "end", "not-now", "wrong-topic"}) {
            assertThat(card.isPressedBy("cai", action)).as(action).contains("not sent to you");
        }
    }

    @Test
    void whoWasAskedMayAnswerWhileTheProgrammeIsPaused() {
        asked(ASKING_MENTORS, ben(), cai());
        workplace.desk().pause(ID);
        person("ben").sees("Would you meet?").presses("accept").nowReads("I am introducing you to each other");
        workplace.later(Period.ofDays(1));
        person("cai").seesNothing();

        workplace.desk().resume(ID);
        workplace.later(Duration.ofHours(2));
        person("cai").sees("Meet ben");
    }

    @Test
    void aSilenceThatFellIntoAPauseIsNone() {
        asked(ASKING_MENTORS, ben(), cai());
        workplace.desk().pause(ID);
        workplace.later(Period.ofDays(9));
        workplace.desk().resume(ID);
        workplace.later(Duration.ofHours(2));

        assertThat(standing()).containsExactly("ben+cai asked");
        person("ben").seesAsNumber(2, "Would you meet?").presses("accept");
        assertThat(standing()).containsExactly("ben+cai running");
    }

    @Test
    void aMentorWhoIsBackAndSaysNothingKeepsNobodyWaiting() {
        running();
        workplace.hears(away(ben(), LocalDate.of(2026, 1, 19), LocalDate.of(2026, 2, 8)));
        workplace.later(Period.ofDays(29));
        person("ben").seesLast("Welcome back").nowReads("without a word from you by February 23, 2026, it ends");
        assertThat(standing()).containsExactly("ben+cai away");

        workplace.later(Period.ofDays(15));
        assertThat(standing()).containsExactly("ben+cai ended NO_ANSWER");
        new Employee.Card(person("cai"), person("cai").cards().get(2))
                .nowReads("Your mentorship with ben has ended")
                .nowReads("you come first");
    }

    @Test
    void aMentorWhoIsAwayAgainBeforeTheySaidAnythingIsAskedOnceTheyAreBack() {
        running();
        workplace.hears(away(ben(), LocalDate.of(2026, 1, 19), LocalDate.of(2026, 2, 8)));
        workplace.later(Period.ofDays(30));
        person("ben").seesAsNumber(3, "Welcome back");
        workplace.hears(away(ben(), LocalDate.of(2026, 2, 11), LocalDate.of(2026, 3, 15)));
        workplace.later(Period.ofDays(35));

        person("ben").seesAsNumber(4, "Welcome back").presses("go-on");
        assertThat(standing()).containsExactly("ben+cai running");
    }

    @Test
    void whoHadSomebodyToStandInIsStillLookedForWhenTheirMentorLeavesAfterAll() {
        running();
        workplace.hears(away(ben(), LocalDate.of(2026, 1, 19), LocalDate.of(2026, 2, 8)));
        workplace.later(Period.ofDays(8));
        workplace.knows(TestPeople.offering("dee", "feedback"));
        person("cai").seesAsNumber(2, "ben is away").presses("stand-in");
        workplace.later(Duration.ofHours(4));
        person("dee").sees("Would you meet?").presses("accept");
        workplace.later(Period.ofDays(21));
        person("ben").seesLast("Welcome back").presses("go-on");
        workplace.later(Period.ofDays(1));
        assertThat(standing()).containsExactly("ben+cai running", "dee+cai ended STOOD_IN");

        workplace.knows(TestPeople.offering("fay", "feedback")).loses("ben").later(Duration.ofHours(1));
        assertThat(standing()).contains("ben+cai ended LEFT", "fay+cai asked");
    }

    @Test
    void whoLeftIsSeenAtOnce() {
        running();
        workplace.loses("ben").later(Duration.ofMinutes(1));
        assertThat(standing()).containsExactly("ben+cai ended LEFT");
    }

    @Test
    void aYesToGoingOnCountsAlsoWhileTheMentorIsAway() {
        running();
        workplace.later(Period.ofDays(52));
        var card = person("cai").seesLast("the end that was set");
        workplace.hears(away(ben(), LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 29)));
        workplace.later(Period.ofDays(1));
        assertThat(standing()).containsExactly("ben+cai away");

        card.presses("go-on").nowReads("It goes on");
        workplace.later(Period.ofDays(26));
        person("ben").seesLast("Welcome back").presses("go-on");
        workplace.later(Period.ofDays(50));
        assertThat(standing()).containsExactly("ben+cai running");
    }
}
