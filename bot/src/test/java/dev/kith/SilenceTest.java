package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of somebody who never says a word, and how they come back. */
class SilenceTest {

    private final Workplace workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"));

    @BeforeEach
    void isAtWork() {
        workplace.runs("""
                id: weekly
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
                """);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void afterSixUnansweredThereIsOneLineAndThenNothingUntilTheyComeBack() {
        workplace.later(Period.ofWeeks(8));
        var ana = workplace.person("ana");
        ana.seesAsNumber(7, "I have written six times");
        assertThat(ana.cards().getLast().message().campaign()).isNull();
        assertThat(ana.home()).contains("Kith is quiet", "I have written six times");

        ana.says("resume");
        workplace.later(Period.ofWeeks(2));
        assertThat(ana.cards()).hasSize(8 + 2);
        assertThat(ana.home()).contains("Kith writes to you");
    }

    @Test
    void whoReactsToAnyCardIsBackToo() {
        workplace.later(Period.ofWeeks(8));
        var ana = workplace.person("ana");
        new Employee.Card(ana, ana.cards().getFirst())
                .answers("energy", "4", "clarity", "3", "belonging", "5")
                .nowReads("is over");
        workplace.later(Period.ofWeeks(2));
        assertThat(ana.cards()).hasSize(7 + 2);
    }

    @Test
    void aSecondSilenceHasItsOwnLine() {
        workplace.later(Period.ofWeeks(8));
        var ana = workplace.person("ana");
        ana.says("resume");
        workplace.later(Period.ofWeeks(8));
        ana.seesAsNumber(7 + 1 + 7, "I have written six times");
    }
}
