package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.time.Duration;
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
            programme: {asks: mentor, answer-within: P3D, lasts: P26W}
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
        workplace.later(Period.ofDays(40));
        person("cai").sees("Meet ben");
        person("ben").seesAsNumber(2, "Meet cai");
    }
}
