package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new manager's first week. */
class NewManagerTest {

    private final Workplace workplace = Workplace.of(
            TestPeople.managing("mia", "Asia/Kolkata", LocalDate.of(2026, 1, 6)),
            TestPeople.managing("old", "Asia/Kolkata", LocalDate.of(2020, 1, 6)),
            TestPeople.ledBy("mia", TestPeople.in("noor", "Asia/Kolkata")),
            TestPeople.ledBy("old", TestPeople.in("theo", "Asia/Kolkata")));

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void readsTwoMinutesOnTheDayItself() {
        workplace.runs("""
                        id: first-90-days
                        activity: {kind: journey, prompt: first-90-days}
                        audience: 'daysSince(person.managerSince) < 90'
                        forward: [xapi]
                        """).later(Period.ofDays(1));
        var card = workplace.person("mia").sees("[Helpful]");
        workplace.person("old").seesNothing();

        card.presses("helpful").nowReads("Thank you").nowIsWithout("[Helpful]");
        card.presses("helpful");
        workplace.later(Duration.ZERO);
        assertThat(workplace.connector().stored()).hasSize(1);

        workplace.later(Period.ofDays(8));
        workplace.person("mia").seesAsNumber(3, "[Helpful]");
    }
}
