package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A programme that asks first is cancelled while some have somebody, some are asked, and some wait. */
class MentorshipEndsTest {

    private static final CampaignId MENTORS = new CampaignId("mentors");
    private static final String ENDED = "This programme has come to an end";

    private static final String ASKING_MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2026-01-06}
            programme: {joining: everybody, asks: mentor, answer-within: P3D, lasts: P8W}
            """;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void begins(String campaign, Person... people) {
        workplace.close();
        workplace = Workplace.of(people);
        workplace.runs(campaign).later(Period.ofDays(1)).later(Duration.ofHours(5));
    }

    private static Person mentor(String id) {
        return TestPeople.offering(id, "feedback");
    }

    private static Person mentee(String id) {
        return TestPeople.wanting(id, "feedback");
    }

    private void isCancelled() {
        workplace.desk().cancel(MENTORS);
        workplace.later(Period.ofDays(2));
    }

    private long readings(String person) {
        return workplace.chat().cards(person).stream()
                .filter(card -> Employee.text(card.message()).contains(ENDED))
                .count();
    }

    @Test
    void twoWhoMetReadThatTheyMayGoOnByThemselves() {
        begins(ASKING_MENTORS, mentor("ben"), mentee("cai"));
        workplace.person("ben").sees("Would you meet?").presses("accept");
        workplace.later(Duration.ofHours(1));
        isCancelled();

        workplace
                .person("ben")
                .seesLast(ENDED)
                .nowReads("The two of you may of course go on")
                .nowIsWithout("[");
        workplace.person("cai").seesLast(ENDED).nowReads("The two of you may of course go on");
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai ended CLOSED");
        workplace.later(Period.ofDays(70));
        assertThat(readings("ben")).as("once").isOne();
        assertThat(readings("cai")).isOne();
    }

    @Test
    void whoeverIsAskedReadsThatItIsSettledAndTheOtherNothing() {
        begins(ASKING_MENTORS, mentor("ben"), mentee("cai"));
        var card = workplace.person("ben").sees("Would you meet?");
        isCancelled();

        workplace.person("ben").seesLast(ENDED).nowReads("What I asked you about is settled");
        assertThat(card.isNotTaken("accept")).contains("it is over");
        workplace.person("cai").seesNothing();
    }

    @Test
    void whoeverReadThatTheyWaitReadsThatNobodyIsLookedForAnyMore() {
        begins(ASKING_MENTORS, mentee("cai"));
        workplace.person("cai").sees("nobody this time");
        isCancelled();

        workplace.person("cai").seesLast(ENDED).nowReads("So I do not look for anybody for you any more");
        assertThat(readings("cai")).isOne();
    }

    /** Of two who were both asked one said no: the other was to read, hours later, that it did not come about. */
    @Test
    void whoeverWasToReadThatItDidNotComeAboutReadsTheSame() {
        begins(ASKING_MENTORS.replace("asks: mentor", "asks: both"), mentor("ben"), mentee("cai"));
        workplace.person("ben").sees("Would you meet?").presses("not-now");
        isCancelled();

        workplace.person("cai").seesLast(ENDED).nowReads("What I asked you about is settled");
        assertThat(readings("cai")).isOne();
        assertThat(readings("ben")).as("who said no is through with it").isZero();
    }

    @Test
    void whoeverIsAwayReadsItWhenTheyAreBack() {
        begins(ASKING_MENTORS, mentor("ben"), mentee("cai"));
        workplace.person("ben").sees("Would you meet?").presses("accept");
        workplace.later(Duration.ofHours(1));
        workplace.hears(TestPeople.onLeave(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 1), mentor("ben")));
        workplace.later(Period.ofDays(8));
        isCancelled();

        assertThat(readings("ben")).isZero();
        assertThat(readings("cai")).isOne();
        workplace.later(Period.ofDays(18));
        assertThat(readings("ben")).isOne();
    }

    /** The ask is for ten o'clock; from nine on nothing is sent for two days. */
    @Test
    void whatWasToBeReadWhileAProgrammeIsPausedIsReadOnceItGoesOn() {
        workplace.close();
        workplace = Workplace.of(mentor("ben"), mentee("cai"));
        workplace.runs(ASKING_MENTORS).later(Period.ofDays(1)).later(Duration.ofMinutes(5));
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai asked");
        workplace.person("ben").seesNothing();
        workplace.desk().pause(MENTORS);
        workplace.later(Period.ofDays(1));
        workplace.person("ben").seesNothing();

        workplace.desk().resume(MENTORS);
        workplace.later(Duration.ofHours(6));
        workplace.person("ben").sees("Would you meet?").presses("accept");
        workplace.later(Duration.ofMinutes(1));
        workplace.person("cai").sees("Meet ben");
    }

    @Test
    void aPausedProgrammeEndsNothing() {
        begins(ASKING_MENTORS, mentor("ben"), mentee("cai"));
        workplace.desk().pause(MENTORS);
        workplace.later(Period.ofDays(2));

        assertThat(readings("ben")).isZero();
        workplace.person("ben").sees("Would you meet?").presses("accept").nowReads("I am introducing you");
    }
}
