package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.indicators.Span;
import dev.kith.nudge.Nudging;
import dev.kith.people.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a deed of somebody's own, and of which stretch. */
class DeedsTest {

    private static final Span JANUARY = Span.of(YearMonth.of(2026, 1));
    private static final Span FEBRUARY = Span.of(YearMonth.of(2026, 2));

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private Set<String> did(String person, Span span) {
        var one = workplace.directory().find(new PersonId(person)).orElseThrow();
        return workplace.indicators().deeds().apply(one).apply(span);
    }

    /** It came on the 6th of January and was asked about until the 27th. */
    @Test
    void aNudgeThatWasTriedCountsThreeWeeksLater() {
        workplace.close();
        workplace = Nudging.at(Nudging.starting("mia"), Nudging.starting("uwe"));
        workplace.later(Period.ofDays(3)).later(Duration.ofHours(6));
        workplace.person("mia").seesAsNumber(2, "[").presses("tried");
        workplace.person("uwe").seesAsNumber(2, "[").presses("not-yet");

        assertThat(did("mia", JANUARY)).containsExactly("tried");
        assertThat(did("uwe", JANUARY)).isEmpty();
        assertThat(did("mia", FEBRUARY)).isEmpty();
        var early = new Span(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-26T00:00:00Z"));
        assertThat(did("mia", early)).isEmpty();
    }

    @Test
    void ofAnIntroductionBothAreIntroduced() {
        workplace.close();
        workplace = Workplace.of(
                TestPeople.in("ana", "Europe/Berlin"),
                TestPeople.offering("ben", "negotiation"),
                TestPeople.wanting("cai", "negotiation"));
        workplace.runs("""
                id: mentors
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'true'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-06}
                """).later(Period.ofDays(2));

        assertThat(did("cai", JANUARY)).containsExactly("met");
        assertThat(did("ben", JANUARY)).containsExactly("met");
        assertThat(did("ana", JANUARY)).isEmpty();
        assertThat(did("cai", FEBRUARY)).isEmpty();
    }

    /** Its later cards are not begun anew. */
    @Test
    void aJourneyThatWasChosenCountsWhereItBegan() {
        workplace.close();
        workplace = Workplace.reading(
                new TestCatalog()
                        .journey(
                                "leading",
                                "managerSince",
                                "id: a, day: 0, at: '09:00', prompt: n01",
                                "id: b, day: 30, at: '09:00', prompt: n03")
                        .in(folder),
                TestPeople.in("mia", "Europe/Berlin"),
                TestPeople.in("ben", "Europe/Berlin"));
        workplace.later(Period.ofDays(3));
        workplace.person("mia").says("learn");
        workplace.person("mia").sees("To choose for yourself").asks("start-leading");
        workplace.later(Period.ofDays(40));

        assertThat(workplace.sentLately("mia")).containsExactly("chosen-leading", "chosen-leading");
        assertThat(did("mia", JANUARY)).containsExactly("voluntary");
        assertThat(did("mia", FEBRUARY)).isEmpty();
        assertThat(did("ben", JANUARY)).isEmpty();
    }
}
