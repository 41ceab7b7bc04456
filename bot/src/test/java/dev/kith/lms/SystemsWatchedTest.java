package dev.kith.lms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those who run Kith hear of a learning system that takes nothing, and nobody else does. */
class SystemsWatchedTest {

    private static final String WEEKLY = """
            id: weekly-checkin
            activity: {kind: checkin, prompt: weekly}
            audience: 'person.id == "berlin"'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            forward: [xapi]
            """;

    private final Workplace workplace =
            Workplace.of(TestPeople.in("berlin", "Europe/Berlin"), TestPeople.in("ana", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private void answers() {
        workplace.runs(WEEKLY).later(Period.ofDays(1)).later(Duration.ofHours(5));
        workplace.person("berlin").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
    }

    @Test
    void tellsOnceThatASettingIsWrong() {
        workplace.connector().misses("check key and secret");
        answers();
        workplace.later(Duration.ofHours(4));

        workplace.person("ana").sees("waiting will not help: check key and secret");
        assertThat(workplace.person("berlin").was()).noneMatch(card -> card.contains("Learning records"));
    }

    @Test
    void leavesAShortAbsenceAloneAndTellsALongOne() {
        workplace.connector().goDown(true);
        answers();
        workplace.later(Duration.ofMinutes(50));
        workplace.person("ana").seesNothing();
        workplace.later(Duration.ofMinutes(30));
        workplace.person("ana").sees("Waiting for it: 1.");
        workplace.connector().goDown(false);
        workplace.later(Duration.ofHours(1));
        assertThat(workplace.connector().stored()).hasSize(1);
        workplace.person("ana").sees("Learning records wait");
    }

    @Test
    void waitsOverAWeekendForWhoeverReadsIt() {
        workplace
                .runs(WEEKLY.replace("BYDAY=TU', at: '10:00'", "BYDAY=FR', at: '15:00'"))
                .later(Period.ofDays(4));
        workplace.later(Duration.ofHours(9));
        workplace.connector().misses("check key and secret");
        workplace.person("berlin").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
        workplace.later(Duration.ofHours(6));
        workplace.person("ana").seesNothing();

        workplace.later(Period.ofDays(3));
        workplace.person("ana").sees("check key and secret");
    }
}
