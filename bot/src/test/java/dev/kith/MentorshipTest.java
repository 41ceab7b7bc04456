package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mentorships in a programme that asks first, as the people in them see them. */
class MentorshipTest {

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

    private void among(Person... people) {
        close();
        workplace = Workplace.of(people);
    }

    private static Person mentor(String id) {
        return TestPeople.offering(id, "feedback");
    }

    private static Person mentee(String id) {
        return TestPeople.wanting(id, "feedback");
    }

    private Employee person(String id) {
        return workplace.person(id);
    }

    @Test
    void whoSharesIsAskedFirstAndThenBothAreTold() {
        among(mentor("ben"), mentee("cai"));
        workplace.runs(ASKING_MENTORS).later(Period.ofDays(1)).later(Duration.ofHours(5));

        person("cai").seesNothing();
        var card = person("ben")
                .sees("cai is looking for somebody who could share something about feedback. Would you meet?")
                .nowReads("cai does not know that you are asked. Without a word from you by January 9, 2026");
        card.presses("accept").nowReads("I am introducing you to each other");
        workplace.later(Duration.ofMinutes(1));

        person("cai").sees("Meet ben");
        person("ben").seesAsNumber(2, "Meet cai");
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai running");
        card.presses("accept").nowReads("I am introducing you to each other");
        workplace.later(Period.ofDays(20));
        person("cai").sees("Meet ben");
        person("ben").seesAsNumber(2, "Meet cai");
    }

    @Test
    void whoSaysNoIsNotAskedAgainSoonAndTheNextBestIsAskedAtOnce() {
        among(mentor("ben"), mentor("dee"), mentee("cai"));
        workplace.runs(ASKING_MENTORS).later(Period.ofDays(1)).later(Duration.ofHours(5));
        var first = asked("ben", "dee");
        var next = first.equals("ben") ? "dee" : "ben";
        person(next).seesNothing();

        person(first).sees("Would you meet?").presses("not-now").nowReads("Nobody learns of it");
        workplace.later(Duration.ofMinutes(5));
        person(next).sees("Would you meet?").presses("accept");
        workplace.later(Duration.ofMinutes(1));

        person("cai").sees("Meet " + next);
        assertThat(workplace.mentorship().standing("mentors"))
                .containsExactlyInAnyOrder(first + "+cai ended NOT_NOW", next + "+cai running");
        workplace.later(Period.ofDays(25));
        assertThat(person(first).cards()).hasSize(1);
        assertThat(person("cai").cards()).hasSize(1);
    }

    /** A Tuesday; the three days are working days, so that they end on Friday. */
    @Test
    void whoDoesNotAnswerIsNotWaitedForAndWhoeverHasNobodyReadsWhy() {
        among(mentor("ben"), mentee("cai"));
        workplace.runs(ASKING_MENTORS).later(Period.ofDays(4)).later(Duration.ofHours(2));
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai asked");
        person("cai").seesNothing();

        workplace.later(Duration.ofHours(2));
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai ended NO_ANSWER");
        workplace.later(Period.ofDays(4));
        person("cai").sees("nobody this time").nowReads("In the next round you come first");
        person("ben").sees("Would you meet?").presses("accept").nowReads("This is settled meanwhile");
        person("ben").sees("settled").presses("not-now").nowReads("This is settled meanwhile");
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai ended NO_ANSWER");
    }

    /** Of what the other said nobody can read anything, nor of when they said it. */
    @Test
    void whoeverWasAskedTooReadsTheSameHoursLaterHoweverItFailed() {
        for (String no : new String[] {"not-now", "not-this-person", "wrong-topic", "silence"}) {
            among(mentor("ben"), mentee("cai"));
            workplace.runs(ASKING_BOTH).later(Period.ofDays(1)).later(Duration.ofHours(5));
            var mine = person("cai").sees("ben could share something about feedback with you");
            mine.nowReads("the other reads only whether it comes about").nowIsWithout("[Later]");
            if (no.equals("silence")) {
                mine.presses("accept");
                workplace.later(Period.ofDays(3)).later(Duration.ofMinutes(10));
            } else {
                person("ben").sees("Would you meet?").presses(no);
                workplace.later(Duration.ofHours(3));
                mine.presses("accept").nowReads("As soon as it is settled you hear from me");
            }
            assertThat(person("cai").cards()).as(no).hasSize(1);

            workplace.later(Period.ofDays(5));
            person("cai")
                    .seesLast("did not come about. There are many reasons for that, and none of them says anything")
                    .nowReads("I go on looking for you");
            assertThat(person("ben").cards()).as(no).hasSize(1);
        }
    }

    @Test
    void twoWhoAreBothAskedAreToldOnceBothSaidYes() {
        among(mentor("ben"), mentee("cai"));
        workplace.runs(ASKING_BOTH).later(Period.ofDays(1)).later(Duration.ofHours(5));
        person("cai").sees("Would you like to meet?").presses("accept").nowReads("As soon as it is settled");
        workplace.later(Duration.ofHours(1));
        assertThat(person("ben").cards()).hasSize(1);
        person("ben").sees("Would you meet?").presses("accept").nowReads("I am introducing you to each other");
        workplace.later(Duration.ofMinutes(1));

        person("cai").seesAsNumber(2, "Meet ben");
        person("ben").seesAsNumber(2, "Meet cai");
    }

    @Test
    void onlyTheTwoMaySayAnything() {
        among(mentor("ben"), mentee("cai"), TestPeople.in("eve", "Europe/Berlin"));
        workplace.runs(ASKING_MENTORS).later(Period.ofDays(1)).later(Duration.ofHours(5));
        var card = person("ben").sees("Would you meet?");

        assertThat(card.isPressedBy("eve", "accept")).contains("not sent to you");
        assertThat(card.isPressedBy("cai", "accept")).contains("not sent to you");
        card.isNotLetDo("wait");
        assertThat(workplace.mentorship().standing("mentors"))
                .singleElement()
                .asString()
                .endsWith("asked");
    }

    @Test
    void halfwayAndAtTheEndBothLookHowItGoes() {
        running(mentor("ben"), mentee("cai"));
        workplace.later(Period.ofDays(29));
        person("cai").seesAsNumber(2, "You and ben are halfway").nowReads("by March 3, 2026");
        person("ben").seesLast("You and cai are halfway");

        workplace.later(Period.ofDays(28));
        person("ben").seesLast("the end that was set");
        person("cai")
                .seesAsNumber(3, "If neither of you says anything, it ends on March 17, 2026")
                .presses("go-on");
        workplace.later(Period.ofDays(55));
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai running");

        workplace.later(Period.ofDays(3));
        person("cai").seesAsNumber(4, "the end that was set");
        workplace.later(Period.ofDays(15));
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai ended DONE");
    }

    @Test
    void whoeverAsksReadsWhatTheyAreInAndMayEndIt() {
        running(mentor("ben"), mentee("cai"));
        person("cai").says("mentorship");
        person("cai")
                .seesAsNumber(2, "ben: since January 6, 2026")
                .presses("end")
                .nowReads("It has ended");
        person("cai").says("mentorship");
        person("cai").seesAsNumber(3, "You are in no mentorship at present");
        workplace.later(Duration.ofMinutes(1));

        person("ben").seesLast("Your mentorship with cai has ended").nowReads("Thank you for the time");
    }

    @Test
    void eitherMayEndItAtAnyTime() {
        running(mentor("ben"), mentee("cai"));
        workplace.later(Period.ofDays(29));
        person("ben").seesLast("halfway").presses("end").nowReads("cai reads that it is over, and nothing else");
        workplace.later(Duration.ofMinutes(1));

        person("cai").seesAsNumber(3, "Your mentorship with ben has ended").nowReads("you come first");
    }

    /** The mentor takes two; one of the two waits, the other changes, and in the end the mentor leaves. */
    @Test
    void aLongLeaveAndALeaver() {
        running(mentor("ben"), mentee("cai"), mentee("eve"));
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai running", "ben+eve running");
        workplace.later(Period.ofDays(5));
        workplace.hears(TestPeople.onLeave(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 3, 1), mentor("ben")));
        workplace.later(Period.ofDays(8));

        person("cai")
                .seesAsNumber(2, "ben is away until March 1, 2026.")
                .nowReads("As long as you wait, or somebody stands in, your place is kept")
                .presses("wait")
                .nowReads("I write again once ben is here");
        workplace.knows(mentor("dee"));
        person("eve").seesAsNumber(2, "ben is away").presses("change").nowReads("you come first");
        workplace.later(Duration.ofHours(4));
        person("dee").sees("eve is looking for somebody").presses("accept");
        workplace.later(Duration.ofMinutes(1));
        person("eve").seesAsNumber(3, "Meet dee");
        int seen = person("ben").cards().size();

        workplace.later(Period.ofDays(35));
        assertThat(person("ben").cards()).as("while they are away").hasSize(seen);
        workplace.later(Period.ofDays(7));
        assertThat(workplace.mentorship().standing("mentors"))
                .containsExactly("ben+cai away", "ben+eve ended CHANGED", "dee+eve running");
        assertThat(person("ben").cards().stream().skip(seen))
                .anyMatch(card -> Employee.text(card.message()).contains("Your mentorship with eve has ended"));
        person("ben")
                .seesLast("Welcome back. Before you were away you had a mentorship with cai")
                .presses("go-on");
        workplace.later(Duration.ofMinutes(1));
        person("cai").seesAsNumber(3, "ben is here again, and your mentorship goes on");

        workplace.knows(mentor("fay")).loses("ben").later(Duration.ofMinutes(1));
        person("cai").seesAsNumber(4, "Your mentorship has ended.").nowReads("you come first");
        assertThat(workplace.mentorship().standing("mentors"))
                .containsExactly("ben+cai ended LEFT", "ben+eve ended CHANGED", "dee+eve running", "fay+cai asked");
    }

    /** The mentor takes two, and everybody is told of each other on Tuesday, the 6th. */
    private void running(Person... people) {
        among(people);
        person("ben").says("sharing");
        person("ben").sees("Sharing what you know").presses("places-2");
        workplace.runs(ASKING_MENTORS).later(Period.ofDays(1)).later(Duration.ofHours(5));
        person("ben").cards().stream()
                .skip(1)
                .forEach(card -> new Employee.Card(person("ben"), card).presses("accept"));
        workplace.later(Duration.ofMinutes(1));
    }

    /** Which of them is asked. */
    private String asked(String... people) {
        for (String one : people) {
            if (!person(one).cards().isEmpty()) {
                return one;
            }
        }
        throw new AssertionError("nobody is asked");
    }
}
