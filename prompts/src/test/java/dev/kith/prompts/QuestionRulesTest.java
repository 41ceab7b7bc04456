package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.CHECKIN;
import static dev.kith.prompts.SmallCatalog.DRAWING;
import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static dev.kith.prompts.SmallCatalog.QUESTIONS;
import static dev.kith.prompts.SmallCatalog.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked: scales, sets of questions, and what is drawn from them. */
class QuestionRulesTest {

    private static final String SEA = "en/questions/sea.yaml";

    @ParameterizedTest
    @MethodSource("faults")
    void refusesWhatCannotBeAsked(Fault fault) {
        fault.isTheOnlyProblem();
    }

    static Stream<Fault> faults() {
        return Stream.of(ofScales(), ofSets(), ofDraws()).flatMap(faults -> faults);
    }

    private static Stream<Fault> ofScales() {
        return Stream.of(
                small(
                        CHECKIN,
                        "[Storm,",
                        "['1',",
                        "8 questions[0].labels[0]: is an end of a scale without words: “1” (valid: a word or two)"),
                small(
                        CHECKIN,
                        "Sun]",
                        "'+++']",
                        "8 questions[0].labels[2]: is an end of a scale without words: “+++” "),
                small(QUESTIONS, "Always]", "'5']", "5 labels[2]: is an end of a scale without words: “5” (valid: "),
                small(QUESTIONS, "Sometimes,", "Never,", "5 labels[1]: repeats “Never” of line 5 (valid: "),
                small(
                        QUESTIONS,
                        "[Never, Sometimes, Always]",
                        "[Never]",
                        "5 labels: has too few items: 1 (valid: 2 to"));
    }

    private static Stream<Fault> ofSets() {
        return Stream.of(
                small(QUESTIONS, "id: high", "id: blue", "8 items[1].id: repeats “blue” of line 7 (valid: one that "),
                small(
                        QUESTIONS,
                        "id: high",
                        "id: High",
                        "8 items[1].id: is not valid: “High” (valid: names the answer"),
                small(
                        QUESTIONS,
                        "near, direction: negative",
                        "near, direction: against",
                        "10 items[3].direction: is not valid: “against” (valid: "),
                small(
                        QUESTIONS,
                        "about: How the sky looks to people.\n",
                        "",
                        "1 about: is missing (valid: what it is "),
                small(QUESTIONS, "source: A window; no validated scale.\n", "", "1 source: is missing (valid: after "),
                new Fault(
                        small().with(SEA, sea("blue")),
                        SEA + ":7 items[0].id: is an item of en/questions/sky.yaml too: “blue” (valid: an id that no"),
                small(REFLECTION, "id: heard", "id: seen", "6 questions[1].id: repeats “seen” of line 5 (valid: one "),
                small(
                        REFLECTION,
                        ", then: Begin with a bird.",
                        "",
                        "6 questions[1].then: is missing (valid: a sentence"));
    }

    private static Stream<Fault> ofDraws() {
        return Stream.of(
                small(
                        DRAWING,
                        "take: 1",
                        "take: 2",
                        "4 draw.take: asks the same again within 8 weeks: 8 items (valid: 1 or fewer, or more items)"),
                new Fault(
                        small().replacing(QUESTIONS, "  - {id: free, direction: positive, label: It is free.}\n", ""),
                        DRAWING + ":4 draw.take: asks the same again within 8 weeks: 7 items (valid: more items)"),
                small(DRAWING, "take: 1", "take: 0", "4 draw.take: is too small: 0 (valid: how many questions a round"),
                small(DRAWING, "take: 1, ", "", "4 draw.take: is missing (valid: how many questions a round asks"),
                small(
                        DRAWING,
                        "[sky]",
                        "[sea]",
                        "4 draw.from[0]: names “sea”, which is no prompt here (valid: a set of questions: sky)"),
                small(
                        DRAWING,
                        "[sky]",
                        "[sky, mood]",
                        "4 draw.from[1]: names “mood”, which is of the kind checkin (valid: a set of questions: sky)"),
                small(DRAWING, "[sky]", "[sky, sky]", "4 draw.from[1]: repeats “sky” of line 4 (valid: one that "),
                small(DRAWING, "draw: {take: 1, from: [sky]}\n", "", "4 questions: asks nothing (valid: a list of 1"),
                small(
                        DRAWING,
                        "questions: []",
                        "questions: [{id: blue, type: comment, label: Blue?, maxLength: 9}]",
                        "5 questions[0].id: is drawn from “sky” too: “blue” (valid: an id that no item of what it draws"),
                small(
                        DRAWING,
                        "questions: []",
                        "questions: [" + comments(10) + "]",
                        "4 draw.take: makes 11 questions in all (valid: 10 in all or fewer)"),
                small(
                        JOURNEY,
                        "prompt: mood",
                        "prompt: outlook",
                        "12 steps[1].prompt: names “outlook”, which draws its questions by the round (valid: a check-in"));
    }

    private static String comments(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> "{id: c" + one + ", type: comment, label: Why?, maxLength: 9}")
                .collect(Collectors.joining(", "));
    }

    private static SmallCatalog small() {
        return SmallCatalog.withOneOfEachKind();
    }

    private static Fault small(String file, String old, String changed, String found) {
        return Fault.in(small(), file, old, changed, found);
    }

    private static String sea(String item) {
        return """
                id: sea
                title: The sea
                about: How the sea looks to people.
                source: A window; no validated scale.
                labels: [Never, Always]
                items:
                  - {id: ITEM, direction: positive, label: It is blue.}
                """.replace("ITEM", item);
    }

    @Test
    void lacksNoWordsForThePointsBetweenTheEnds() {
        assertThat(small().replacing(CHECKIN, "Rain,", "'2',").problems()).isEmpty();
    }

    @Test
    void takesAnItemOfATranslationForTheSame() {
        var small = small();
        assertThat(small.with("de/questions/sky.yaml", small.text(QUESTIONS)).problems())
                .isEmpty();
    }

    @Test
    void blamesNoCheckinForASetThatIsBroken() {
        assertThat(small().with(QUESTIONS, "id: [").problems())
                .singleElement()
                .asString()
                .startsWith(QUESTIONS);
    }

    @Test
    void drawsFromSeveralSetsTogether() {
        var two = small().with(SEA, sea("salt")).replacing(DRAWING, "[sky]", "[sky, sea]");
        assertThat(two.problems()).isEmpty();
        assertThat(two.replacing(DRAWING, "take: 1", "take: 2").problems())
                .singleElement()
                .asString()
                .contains("9 items (valid: 1 or fewer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "[]",
                "{}",
                "{take: many, from: [sky]}",
                "{take: 1, from: sky}",
                "{take: 1, from: [My Set]}",
                "{take: 1, from: [7]}",
                "{take: 1.5, from: [sky]}"
            })
    void findsAProblemAndNoExceptionInAnOddDraw(String draw) {
        List<String> problems =
                small().replacing(DRAWING, "{take: 1, from: [sky]}", draw).problems();
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith(DRAWING + ":4 draw"));
    }
}
