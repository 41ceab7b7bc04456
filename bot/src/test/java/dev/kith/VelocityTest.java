package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.indicators.Report;
import dev.kith.prompts.Catalog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How soon a skill is known, of groups of enough and never of a person. */
class VelocityTest {

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @BeforeEach
    void begin() {
        workplace.close();
        workplace = Workplace.reading(quiz(), IndicatorsTest.people());
        counts();
        workplace.later(Duration.between(workplace.now(), Instant.parse("2026-02-10T09:00:00Z")));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private void counts() {
        workplace.indicators().tick().run(workplace.now());
    }

    private void februaryEnds() {
        workplace.later(Duration.between(workplace.now(), Instant.parse("2026-03-01T00:00:00Z")));
        counts();
    }

    private Report report() {
        return workplace
                .indicators()
                .indicators()
                .of(YearMonth.of(2026, 2), Locale.ENGLISH)
                .orElseThrow();
    }

    private Stream<Employee> each(String department, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> workplace.person(department + "-" + number));
    }

    private void chooses(String department, int first, int last) {
        each(department, first, last).forEach(who -> {
            who.says("learn");
            who.seesAsNumber(who.cards().size(), "To choose for yourself").chooses("read-ask");
        });
        workplace.later(Duration.ofMinutes(1));
    }

    /** Nine of Sales come to know it within two weeks, three of Care: those three are no group, and neither are all twelve. */
    @Test
    void howSoonASkillIsKnownIsShownOfEnoughOnly() {
        learns("sales", 1, 2, Period.ofDays(3));
        learns("sales", 3, 9, Period.ofDays(9));
        learns("care", 1, 3, Period.ofDays(3));
        februaryEnds();

        assertThat(report().learning()).extracting(Report.OfSkill::skill).containsExactly("feedback", "listening");
        assertThat(report().learning())
                .allSatisfy(skill -> assertThat(skill.cells()).isNotEmpty().allSatisfy(cell -> {
                    assertThat(cell.cell()).doesNotContainKey("department");
                    assertThat(cell.days()).isEqualTo("14");
                    assertThat(cell.words()).contains("half of those", "within 14 days");
                }));
    }

    @Test
    void ofFewerThanFiveNothingIsSaidOfASkill() {
        learns("sales", 1, 4, Period.ofDays(3));
        februaryEnds();

        assertThat(report().learning()).isEmpty();
        assertThat(report().indicators()).isNotEmpty();
    }

    /** From {@code first} to {@code last} of a department; it was asked, and comes back so much later. */
    private void learns(String department, int first, int last, Period later) {
        chooses(department, first, last);
        each(department, first, last)
                .forEach(who -> who.seesAsNumber(2, "What to ask for?").answers("quiz", "one"));
        workplace.later(later);
        each(department, first, last).forEach(who -> {
            assertThat(who.home()).contains("is back");
            who.pressesAtHome("ask-ask");
            who.seesAsNumber(3, "What to ask for?").answers("quiz", "one");
        });
    }

    private Catalog quiz() {
        return new TestCatalog().with("en/nudges/ask.yaml", """
                        id: ask
                        title: Ask for one thing
                        hook: Big questions get small answers.
                        body: Ask for one thing to do otherwise.
                        tryThis: Ask one person today.
                        quiz:
                          label: What to ask for?
                          options:
                            - {id: one, label: One thing, feedback: It is.}
                            - {id: all, label: Everything, feedback: Too much.}
                          right: [one]
                        skills: [feedback, listening]
                        """).in(folder);
    }
}
