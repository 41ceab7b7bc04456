package dev.kith.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.calendar.WorkingTime;
import dev.kith.journey.Enrolment.Dates;
import dev.kith.journey.Enrolment.How;
import dev.kith.journey.Enrolment.Passed;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import dev.kith.people.Person;
import dev.kith.prompts.Anchor;
import dev.kith.prompts.Journey;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import dev.kith.prompts.Step.Moment;
import dev.kith.prompts.Step.Reader;
import dev.kith.prompts.Step.Terms;
import dev.kith.prompts.Step.Unit;
import dev.kith.prompts.Step.Wait;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes next, worked out of nothing but its arguments. */
class WalkTest {

    private static final PromptId PROMPT = new PromptId("any");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Timetable EVERY_DAY = timetable(EnumSet.allOf(DayOfWeek.class));
    private static final Timetable WEEKDAYS = timetable(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private static Timetable timetable(Set<DayOfWeek> days) {
        return new Timetable(WorkingTime.everywhere(LocalTime.of(8, 0), LocalTime.of(18, 0), days));
    }

    private static Step step(String id, int day, String at, Terms terms) {
        return new Step(id, new Moment(day, Unit.DAYS, LocalTime.parse(at)), Reader.PERSON, PROMPT, terms);
    }

    private static Step step(String id, int day) {
        return step(id, day, "09:00", Terms.NONE);
    }

    private static Terms when(String condition) {
        return new Terms(Optional.of(condition), Optional.empty(), Optional.empty());
    }

    private static Terms insteadOf(String step) {
        return new Terms(Optional.empty(), Optional.of(step), Optional.empty());
    }

    private static Terms waitsFor(String step, int atMost) {
        return new Terms(Optional.empty(), Optional.empty(), Optional.of(new Wait(step, atMost)));
    }

    private static Enrolment from(LocalDate day) {
        return new Enrolment(day, new Dates(day, day, false), Standing.of(State.WALKING, LONG_AGO));
    }

    private static Walk walk(Enrolment enrolment, Timetable times, Person walker, String holds, Step... steps) {
        var journey = new Journey(new PromptId("j"), "J", Anchor.START_DATE, List.of(steps));
        var scene =
                new Scene(walker, role -> Optional.empty(), holds::contains, times, LONG_AGO.plusSeconds(86_400 * 7));
        return new Walk(journey, enrolment, scene);
    }

    private static List<String> next(Walk walk) {
        return walk.next().stream().map(turn -> turn.step() + " " + turn.at()).toList();
    }

    private static Person in(String zone) {
        return TestPeople.in("mia", zone);
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward at two: half past two is not there, and becomes three.
        "Europe/Berlin, 2026-03-29, 02:30, 2026-03-29T01:00:00Z",
        // They go back at three: half past two is there twice, and the first one counts.
        "Europe/Berlin, 2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        // Half an hour, where a summer is half an hour long.
        "Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-03T15:30:00Z",
        "Asia/Kathmandu, 2026-01-05, 09:00, 2026-01-05T03:15:00Z",
        "Pacific/Chatham, 2026-01-05, 09:00, 2026-01-04T19:15:00Z"
    })
    void aLocalTimeIsTheReadersAlsoWhereTheClocksChange(String zone, LocalDate day, String at, Instant instant) {
        var walk = walk(from(day), EVERY_DAY, in(zone), "", step("a", 0, at, Terms.NONE));
        assertThat(walk.next()).extracting(Turn::at).containsExactly(instant);
    }

    @Test
    void whoMovesReadsItAtTheirNewTime() {
        var steps = step("a", 10);
        assertThat(next(walk(from(MONDAY), WEEKDAYS, in("Europe/Berlin"), "", steps)))
                .containsExactly("a 2026-01-15T08:00:00Z");
        assertThat(next(walk(from(MONDAY), WEEKDAYS, in("Asia/Tokyo"), "", steps)))
                .containsExactly("a 2026-01-15T00:00:00Z");
    }

    @Test
    void onlyOneStepAtATimeAndWhatIsLateComesTheWorkingDayAfter() {
        var steps = new Step[] {step("a", 0), step("b", 0), step("c", 1)};
        var walk = walk(from(MONDAY), WEEKDAYS, in("UTC"), "", steps);
        assertThat(next(walk)).containsExactly("a 2026-01-05T09:00:00Z");
        var sent = from(MONDAY).passing("a", new Passed(How.SENT, Instant.parse("2026-01-09T12:00:00Z")));
        assertThat(next(walk(sent, WEEKDAYS, in("UTC"), "", steps)))
                .as("a came on a Friday")
                .containsExactly("b 2026-01-12T09:00:00Z");
    }

    @Test
    void aDeedLaterOnMovesNothing() {
        var sent = from(MONDAY)
                .passing("a", new Passed(How.SENT, Instant.parse("2026-01-05T09:00:00Z")))
                .passing("a", Passed.deed(Instant.parse("2026-01-07T08:30:00Z")));
        assertThat(next(walk(sent, WEEKDAYS, in("UTC"), "", step("a", 0), step("b", 2))))
                .containsExactly("b 2026-01-07T09:00:00Z");
    }

    @Test
    void ofTwoWaysOneIsGone() {
        var steps = new Step[] {step("a", 0, "09:00", when("x")), step("b", 0, "09:00", insteadOf("a")), step("c", 3)};
        assertThat(next(walk(from(MONDAY), WEEKDAYS, in("UTC"), "x", steps))).containsExactly("a 2026-01-05T09:00:00Z");
        assertThat(next(walk(from(MONDAY), WEEKDAYS, in("UTC"), "", steps))).containsExactly("b 2026-01-05T09:00:00Z");
        var sent = from(MONDAY).passing("a", new Passed(How.SENT, Instant.parse("2026-01-05T09:00:00Z")));
        assertThat(next(walk(sent, WEEKDAYS, in("UTC"), "", steps)))
                .as("what was sent stays sent, though its condition holds no more")
                .containsExactly("c 2026-01-08T09:00:00Z");
    }

    @Test
    void whatDoesNotHoldAtItsTimeIsLeftOut() {
        var walk = walk(
                from(MONDAY),
                WEEKDAYS,
                in("UTC"),
                "",
                step("a", 0, "09:00", when("x")),
                step("b", 30, "09:00", when("x")));
        assertThat(walk.leftOut()).extracting(Step::id).containsExactly("a");
        assertThat(walk.isDone()).isFalse();
    }

    @Test
    void aWaitIsOverWithTheDeedOrInTheEnd() {
        var steps = new Step[] {step("a", 0), step("b", 1, "09:00", waitsFor("a", 3))};
        var sent = from(MONDAY).passing("a", new Passed(How.SENT, Instant.parse("2026-01-05T09:00:00Z")));
        assertThat(next(walk(sent, WEEKDAYS, in("UTC"), "", steps))).containsExactly("b 2026-01-09T09:00:00Z");
        var done = sent.passing("a", Passed.deed(Instant.parse("2026-01-07T15:00:00Z")));
        assertThat(next(walk(done, WEEKDAYS, in("UTC"), "", steps))).containsExactly("b 2026-01-08T09:00:00Z");
        var notSent = from(MONDAY).passing("a", new Passed(How.NOT_SENT, Instant.parse("2026-01-05T09:00:00Z")));
        assertThat(next(walk(notSent, WEEKDAYS, in("UTC"), "", steps)))
                .as("what never came is not waited for")
                .containsExactly("b 2026-01-06T09:00:00Z");
    }

    @Test
    void aLeaveByTheDirectorysWordIsWaitedForAndOneOfTheirOwnIsNobodysBusiness() {
        var away = TestPeople.onLeave(MONDAY, MONDAY.plusDays(8), in("UTC"));
        assertThat(next(walk(from(MONDAY), WEEKDAYS, away, "", step("a", 0))))
                .containsExactly("a 2026-01-14T09:00:00Z");
    }
}
