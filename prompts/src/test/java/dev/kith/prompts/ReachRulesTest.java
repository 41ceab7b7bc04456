package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.CHECKIN;
import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachRulesTest {

    private static final String NEVER = ": can never be sent: ";

    @ParameterizedTest
    @MethodSource("faults")
    void refusesAStepThatNobodyCanEverBeSent(Fault fault) {
        fault.isTheOnlyProblem();
    }

    static Stream<Fault> faults() {
        return Stream.concat(conditions(), others());
    }

    private static Stream<Fault> conditions() {
        return Stream.of(
                condition("false", "its condition never holds (valid: a condition that can hold)"),
                condition(" ! true ", "its condition never holds (valid: a condition that can hold)"),
                condition("journey.done(\"third\")", "“third” is no step above (valid: first)"),
                condition("journey.done(\"second\")", "“second” is no step above (valid: first)"),
                condition(
                        "size(person.reports) > 3 && journey.done(\"nowhere\")",
                        "“nowhere” is no step above (valid: first)"),
                condition(
                        "journey.answer(\"first\", \"colour\") == \"red\"",
                        "“first” does not ask “colour” (valid: weather, place, comment)"),
                condition(
                        "journey.answer(\"first\", \"place\") == \"moon\"",
                        "nobody can answer “moon” (valid: here, there)"),
                condition("journey.answer(\"first\", \"weather\") == \"4\"", "nobody can answer “4” (valid: 1, 2, 3)"));
    }

    private static Stream<Fault> others() {
        return Stream.of(
                new Fault(
                        journey("when: 'true'", "insteadOf: first"),
                        JOURNEY + ":6 steps[1].insteadOf" + NEVER
                                + "“first” always comes (valid: a step whose condition can fail)"),
                new Fault(
                        journey(
                                "when: 'size(person.reports) > 3'",
                                "insteadOf: first, when: 'size(person.reports) > 3'"),
                        JOURNEY + ":6 steps[1].when" + NEVER
                                + "it holds only where “first” comes (valid: another condition, or none)"),
                new Fault(
                        journey("when: 'journey.done(\"second\")'", "to: person"),
                        JOURNEY + ":5 steps[0].when" + NEVER
                                + "“second” is no step above (valid: nothing: no step is above the first)"),
                new Fault(
                        asking("journey.answer(\"first\", \"quiz\") == \"yes\"")
                                .replacing(JOURNEY, "prompt: mood", "prompt: pause"),
                        JOURNEY + ":6 steps[1].when" + NEVER
                                + "“first” does not ask “quiz” (valid: nothing: it asks no question)"),
                new Fault(
                        SmallCatalog.withAllThatANudgeCanHave()
                                .with(
                                        JOURNEY,
                                        asking("journey.answer('first', 'quiz') == 'up'")
                                                .text(JOURNEY))
                                .replacing(JOURNEY, "prompt: mood", "prompt: pause"),
                        JOURNEY + ":6 steps[1].when" + NEVER + "nobody can answer “up” (valid: out, in)"),
                Fault.in(
                        asking("person.level == 'Lead'"),
                        JOURNEY,
                        "steps:",
                        "endsWhen: 'true'\nsteps:",
                        "4 endsWhen: is over before its first step: its condition always holds (valid: a condition"));
    }

    private static Fault condition(String when, String why) {
        return new Fault(asking(when), JOURNEY + ":6 steps[1].when" + NEVER + why);
    }

    /** The second of three steps has the condition; the first is a check-in. */
    private static SmallCatalog asking(String when) {
        return journey("to: person", "when: " + (when.contains("'") ? "\"" + when + "\"" : "'" + when + "'"));
    }

    private static SmallCatalog journey(String ofFirst, String ofSecond) {
        return new SmallCatalog().with(JOURNEY, """
                id: arrival
                title: Arrival
                anchor: startDate
                steps:
                  - {id: first, day: 0, at: "09:00", prompt: mood, FIRST}
                  - {id: second, day: 3, at: "09:00", prompt: pause, SECOND}
                  - {id: third, day: 7, at: "09:00", prompt: pause}
                """.replace("FIRST", ofFirst).replace("SECOND", ofSecond));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journey.answer(\"first\", \"weather\") == \"3\"",
                "journey.answer(\"first\", \"place\") != \"here\"",
                "journey.answer(\"first\", \"comment\") == \"in any words\"",
                "journey.done(\"first\")",
                "journey.completed(\"a-course\")",
                "person.level == \"false\"",
            })
    void letsPassWhatCanComeAbout(String when) {
        assertThat(asking(when).problems()).isEmpty();
    }

    @Test
    void letsPassAStepInsteadOfOneThatMayNotCome() {
        assertThat(journey("when: 'size(person.reports) > 3'", "insteadOf: first")
                        .problems())
                .isEmpty();
    }

    @Test
    void blamesNoStepForAPromptThatIsBroken() {
        assertThat(asking("journey.answer(\"first\", \"place\") == \"here\"")
                        .with(CHECKIN, "id: [")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(CHECKIN);
    }
}
