package dev.kith.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.redis.Step;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one partition says to another arrives once, however often a node ends between the two. */
class NotingTest {

    private static final String CAMPAIGN = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2026-01-06}
            programme: {joining: everybody, asks: mentor}
            """;

    private Workplace workplace =
            Workplace.of(TestPeople.offering("ben", "feedback"), TestPeople.wanting("cai", "feedback"));

    @BeforeEach
    void isAsked() {
        workplace.runs(CAMPAIGN).later(Period.ofDays(1)).later(Duration.ofHours(5));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Mentorship mentorship() {
        return workplace.mentorship().book("mentors").all().values().iterator().next();
    }

    /** The yes and what follows from it are written in one script; whoever comes next carries it. */
    @Test
    void aNodeThatEndsAfterTheYesDelaysItAndLosesNothing() {
        workplace.mentorship().press(workplace.chat().at("ben"), mentorship(), "accept");
        assertThat(mentorship().stage()).isInstanceOf(Stage.Running.class);
        workplace.person("cai").seesNothing();

        workplace = workplace.again();
        workplace.later(Duration.ofMinutes(1));
        workplace.person("cai").sees("Meet ben");
        workplace.person("ben").seesAsNumber(2, "Meet cai");
    }

    @Test
    void whatIsCarriedTwiceOrBreaksOffInTheMiddleIsToldOnce() {
        workplace.mentorship().press(workplace.chat().at("ben"), mentorship(), "accept");
        var carried = workplace.mentorship().carried("mentors", mentorship());
        assertThatThrownBy(() -> apply(workplace.mentorship().breakingOff(), carried))
                .hasMessage("the node ended");
        apply(workplace.mentorship().steps(), carried);
        apply(workplace.mentorship().steps(), carried);
        workplace.later(Period.ofDays(1));

        workplace.person("cai").sees("Meet ben");
        workplace.person("ben").seesAsNumber(2, "Meet cai");
        assertThat(workplace.deliveries("mentors")).hasSize(2);
    }

    private void apply(dev.kith.redis.StepHandler handler, Step step) {
        handler.apply(step, workplace.redis().home(step.target()));
    }
}
