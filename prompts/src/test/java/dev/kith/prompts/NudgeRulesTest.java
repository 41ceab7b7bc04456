package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.NUDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NudgeRulesTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void namesLineAndFieldOfAMistakeInAllThatANudgeCanHave(String old, String changed, String problem) {
        assertThat(SmallCatalog.withAllThatANudgeCanHave()
                        .replacing(NUDGE, old, changed)
                        .problems())
                .singleElement()
                .asString()
                .startsWith(NUDGE + ":" + problem);
    }

    static Stream<Arguments> namesLineAndFieldOfAMistakeInAllThatANudgeCanHave() {
        return Stream.of(
                arguments("Look out.", "so ".repeat(61), "10 short: is not short: 61 words (valid: 60 words or fewer)"),
                arguments(
                        "wind.mp3\", minutes: 1",
                        "wind.mp3\", minutes: 2",
                        "11 listen: has no transcript: the body has 85 words (valid: a body of 140 words or more, with"),
                arguments("wind.mp4\", minutes: 1", "wind.mp4\"", "12 watch.minutes: is missing (valid: how long "),
                arguments("minutes: 1}\nwatch", "minutes: 0}\nwatch", "11 listen.minutes: is too small: 0 (valid: "),
                arguments("https://example.org/wind.mp3", "http://w.org", "11 listen.url: is not valid: “http://w.org"),
                arguments("right: [out]", "right: [up]", "19 quiz.right[0]: is no option: “up” (valid: out, in)"),
                arguments(
                        "right: [out]",
                        "right: [out, in]",
                        "19 quiz.right: calls every option right (valid: at least one of them left out: [out, in])"),
                arguments(
                        "right: [out]", "right: []", "19 quiz.right: has too few items: 0 (valid: a list of the ids "),
                arguments(
                        "  right: [out]\n", "", "14 quiz.right: is missing (valid: a list of the ids of the options "),
                arguments("right: [out]", "right: [out, out]", "19 quiz.right[1]: repeats “out” of line 19 (valid: "),
                arguments(", feedback: Too near.", "", "18 quiz.options[1].feedback: is missing (valid: what is said "),
                arguments("id: in", "id: out", "18 quiz.options[1].id: repeats “out” of line 17 (valid: one that "),
                arguments(
                        "skills:",
                        "question: {label: Why?, options: [{id: a, label: A}, {id: b, label: B}]}\nskills:",
                        "20 question: is there beside a quiz (valid: one of the two)"),
                arguments("[calm,", "[Calm,", "20 skills[0]: is not valid: “Calm” (valid: a skill in lower-case words"),
                arguments(
                        "[calm, c++",
                        "[calm, calm",
                        "20 skills[1]: repeats “calm” of line 20 (valid: one that differs"),
                arguments("[Lead]", "[]", "21 levels: has too few items: 0 (valid: a list of 1 to 10 levels of the "));
    }

    @Test
    void refusesSoundThatCannotBeRead() {
        String body = SmallCatalog.withAllThatANudgeCanHave()
                .text(NUDGE)
                .lines()
                .toList()
                .get(3);
        assertThat(SmallCatalog.withAllThatANudgeCanHave()
                        .replacing(NUDGE, body, "body: Listen!")
                        .problems())
                .containsExactly(
                        NUDGE + ":11 listen: has no transcript: the body has 1 words"
                                + " (valid: a body of 70 words or more, with all that is said in it)",
                        NUDGE + ":12 watch: has no transcript: the body has 1 words"
                                + " (valid: a body of 70 words or more, with all that is said in it)");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'right: [out]', 'right: [in]', '14 quiz: is not what is asked in English: quiz out|in right in'",
        "'id: in,', 'id: inside,', '14 quiz: is not what is asked in English: quiz out|inside right out'",
    })
    void refusesATranslationWhoseQuizHasOtherAnswers(String old, String changed, String problem) {
        SmallCatalog small = SmallCatalog.withAllThatANudgeCanHave();
        String file = "de/nudges/pause.yaml";
        String german = small.text(NUDGE).replace("Where to look?", "Wohin?").replace("[calm, c++", "[ruhe");
        assertThat(small.with(file, german).problems()).isEmpty();
        assertThat(small.replacing(file, old, changed).problems())
                .containsExactly(file + ":" + problem + " (valid: quiz out|in right out)");
    }

    @Test
    void refusesATranslationThatAsksNothingWhereEnglishDoes() {
        String bare = new SmallCatalog().text(NUDGE);
        assertThat(SmallCatalog.withAllThatANudgeCanHave()
                        .with("de/nudges/pause.yaml", bare)
                        .problems())
                .containsExactly("de/nudges/pause.yaml:1 quiz: is not what is asked in English: nothing"
                        + " (valid: quiz out|in right out)");
    }
}
