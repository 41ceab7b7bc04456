package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.CHECKIN;
import static dev.kith.prompts.SmallCatalog.INTRODUCTION;
import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static dev.kith.prompts.SmallCatalog.NUDGE;
import static dev.kith.prompts.SmallCatalog.PACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatekeeperTest {

    @Test
    void hasNothingToSayOfAValidCatalogue() {
        assertThat(new SmallCatalog().problems()).isEmpty();
        assertThat(new SmallCatalog().remarks()).isEmpty();
        assertThat(SmallCatalog.withAllThatANudgeCanHave().remarks()).isEmpty();
        assertThat(SmallCatalog.withOneOfEachKind().problems()).isEmpty();
        assertThat(SmallCatalog.withOneOfEachKind().remarks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void namesFileLineAndFieldOfAMistakeInOneFile(String file, String old, String changed, String problem) {
        assertThat(new SmallCatalog().replacing(file, old, changed).problems())
                .singleElement()
                .asString()
                .startsWith(file + ":" + problem);
    }

    static Stream<Arguments> namesFileLineAndFieldOfAMistakeInOneFile() {
        return Stream.of(
                arguments(NUDGE, "title: Take a pause", "title: [Take", "3: is no YAML: "),
                arguments(NUDGE, "source:", "sauce:", "9 sauce: is unknown (valid: id, title, hook, body, "),
                arguments(NUDGE, "hook: Two minutes of nothing.\n", "", "1 hook: is missing (valid: the one sentence "),
                arguments(
                        NUDGE, "  label: More about windows\n", "", "6 link.label: is missing (valid: what the link "),
                arguments(NUDGE, "title: Take a pause", "title: 7", "2 title: is a number (valid: a title of 150 "),
                arguments(NUDGE, "title: Take a pause", "title:", "2 title: is empty (valid: a title of 150 "),
                arguments(NUDGE, "Take a pause", "'  '", "2 title: is not valid: “  ” (valid: a title of 150 "),
                arguments(NUDGE, "Take a pause", "a".repeat(151), "2 title: has too many characters: 151 (valid: "),
                arguments(NUDGE, "id: pause", "id: pause\nid: paws", "2 id: is there twice, first on line 1 (valid: "),
                arguments(NUDGE, "title: Take", "title: &a Take", "2 title: has an anchor or an alias (valid: "),
                arguments(NUDGE, "id: pause", "id: paws", "1 id: is “paws”, not the name of the file (valid: pause)"),
                arguments(NUDGE, "id: pause", "id: Pause", "1 id: is not valid: “Pause” (valid: the name of this file"),
                arguments(
                        NUDGE, "https:", "http:", "8 link.url: is not valid: “http://example.org/windows” (valid: a "),
                arguments(
                        NUDGE, "/windows", "/my windows", "8 link.url: is not valid: “https://example.org/my windows”"),
                arguments(NUDGE, "window.", "http://w.org", "4 body: has a link to http:// (valid: https:// only)"),
                arguments(NUDGE, "window.", "{name}", "4 body: has an unknown placeholder “{name}” (valid: no "),
                arguments(
                        NUDGE, "Look out", "a ".repeat(318), "4 body: takes more than two minutes: 321 words (valid: "),
                arguments(CHECKIN, "place", "weather", "9 questions[1].id: repeats “weather” of line 5 (valid: "),
                arguments(CHECKIN, "id: place", "id: My_Place", "9 questions[1].id: is not valid: “My_Place” (valid: "),
                arguments(
                        CHECKIN, "there", "here", "14 questions[1].options[1].id: repeats “here” of line 13 (valid: "),
                arguments(
                        CHECKIN, "Rain, Sun", "Storm", "8 questions[0].labels[1]: repeats “Storm” of line 8 (valid: "),
                arguments(CHECKIN, "[Storm, Rain, Sun]", "[A]", "8 questions[0].labels: has too few items: 1 (valid: "),
                arguments(
                        CHECKIN, "type: scale", "type: slider", "6 questions[0].type: is not valid: “slider” (valid: "),
                arguments(
                        CHECKIN, "    type: scale\n", "", "5 questions[0].type: is missing (valid: scale, choice or "),
                arguments(CHECKIN, "Length: 200", "Length: 0", "19 questions[2].maxLength: is too small: 0 (valid: "),
                arguments(CHECKIN, "true", "'yes'", "18 questions[2].optional: is text (valid: true where it may be "),
                arguments(
                        INTRODUCTION,
                        "Meet {name}.",
                        "Meet {nmae}.",
                        "4 toMentor: has an unknown placeholder “{nmae}” "),
                arguments(
                        INTRODUCTION, "Why {skill}", "Why {skill", "7 icebreakers[0]: has an unknown placeholder “{sk"),
                arguments(
                        INTRODUCTION,
                        "{mentee}",
                        "{name}",
                        "5 together: has an unknown placeholder “{name}” (valid: {mentee}, {mentor}, {skill}"),
                arguments(
                        INTRODUCTION,
                        "A coffee",
                        "'{name}'",
                        "2 title: has an unknown placeholder “{name}” (valid: no"),
                arguments(
                        JOURNEY, "startDate", "birthday", "3 anchor: is not valid: “birthday” (valid: startDate, man"),
                arguments(JOURNEY, "day: 0", "day: -1", "6 steps[0].day: is too small: -1 (valid: days after the "),
                arguments(JOURNEY, "day: 0", "day: 4", "10 steps[1].day: is 3, before the step above (valid: 4 or "),
                arguments(
                        JOURNEY,
                        "day: 3",
                        "workingDay: 3\n    day: 3",
                        "9 steps[1]: has a day and a workingDay (valid: "),
                arguments(JOURNEY, "    day: 0\n", "", "5 steps[0]: has no day (valid: day: 3, or workingDay: 2)"),
                arguments(
                        JOURNEY,
                        "prompt: mood",
                        "prompt: mood\n    insteadOf: first",
                        "13 steps[1].insteadOf: names “first”, which is no step above that has a condition (valid: a step "),
                arguments(
                        JOURNEY,
                        "prompt: mood",
                        "prompt: mood\n    waitsFor: {step: third}",
                        "13 steps[1].waitsFor.step: names “third”, which is no step above (valid: first)"),
                arguments(
                        JOURNEY,
                        "id: second",
                        "id: farewell",
                        "9 steps[1].id: is not valid: “farewell” (valid: names the step for good"),
                arguments(JOURNEY, "day: 0", "day: 0.5", "6 steps[0].day: is a number"),
                arguments(JOURNEY, "16:30", "24:00", "11 steps[1].at: is not valid: “24:00” (valid: the local time "),
                arguments(JOURNEY, "second", "first", "9 steps[1].id: repeats “first” of line 5 (valid: "),
                arguments(
                        JOURNEY, "prompt: mood", "prompt: moo", "12 steps[1].prompt: names “moo”, which is no prompt "),
                arguments(
                        JOURNEY,
                        "prompt: mood",
                        "prompt: calm",
                        "12 steps[1].prompt: names “calm”, which is no prompt here (valid: a nudge, a check-in or an"
                                + " introduction: coffee, mood, pause)"),
                arguments(
                        PACK, "- pause", "- mood", "4 nudges[0]: names “mood”, which is of the kind checkin (valid: a"),
                arguments(PACK, "- pause", "- pause\n  - pause", "5 nudges[1]: repeats “pause” of line 4 (valid: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namesFileAndLineOfAMistakeOfAWholeFile(String file, String text, String problem) {
        assertThat(new SmallCatalog().with(file, text).problems())
                .singleElement()
                .asString()
                .startsWith(file + ":1: " + problem);
    }

    static Stream<Arguments> namesFileAndLineOfAMistakeOfAWholeFile() {
        SmallCatalog small = new SmallCatalog();
        return Stream.of(
                arguments(NUDGE, "", "is empty (valid: the fields of nudge)"),
                arguments(NUDGE, "pause", "is text (valid: "),
                arguments("en/nudges/Two_Words.yaml", "", "has no place in a catalogue (valid: <language>/nudges/<id>"),
                arguments("en/nudges/pause.yml", "", "has no place in a catalogue (valid: "),
                arguments("en/journeys/arrival.yaml", "", "has no place in a catalogue (valid: "),
                arguments("nudges/pause.yaml", "", "has no place in a catalogue (valid: "),
                arguments("english please/nudges/pause.yaml", "", "has no place in a catalogue (valid: "),
                arguments("und/nudges/pause.yaml", "", "has no place in a catalogue (valid: "),
                arguments(
                        "de/checkins/stimmung.yaml",
                        small.text(CHECKIN).replace("mood", "stimmung"),
                        "is not there in English (valid: a file en/checkins/stimmung.yaml)"),
                arguments(
                        "de/nudges/mood.yaml",
                        small.text(NUDGE).replace("id: pause", "id: mood"),
                        "has the id of en/checkins/mood.yaml (valid: an id that no other kind of prompt has)"));
    }

    @Test
    void letsAJourneyNameAnIntroduction() {
        assertThat(new SmallCatalog()
                        .replacing(JOURNEY, "prompt: mood", "prompt: coffee")
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesATranslationThatAsksSomethingElse() {
        SmallCatalog small = new SmallCatalog();
        String german = small.text(CHECKIN).replace("[Storm, Rain, Sun]", "[Regen, Sonne]");
        assertThat(small.with("de/checkins/mood.yaml", german).problems())
                .containsExactly("de/checkins/mood.yaml:4 questions: are not those asked in English"
                        + " (valid: weather scale 3 points; place choice here|there; comment comment)");
    }

    @Test
    void knowsWhichFieldsEachTypeOfQuestionHas() {
        assertThat(new SmallCatalog()
                        .replacing(CHECKIN, "labels: [Storm, Rain, Sun]", "maxLength: 9")
                        .problems())
                .containsExactly(
                        CHECKIN + ":5 questions[0].labels: is missing"
                                + " (valid: 2 to 10 labels, one for each point, from the least to the most)",
                        CHECKIN + ":8 questions[0].maxLength: is unknown (valid: id, type, label, optional, labels)");
    }

    @Test
    void refusesACheckinWithoutAQuestion() {
        String none = "id: mood\ntitle: Mood\nintro: How is it?\nquestions: []\nthanks: Thank you.\n";
        assertThat(new SmallCatalog().with(CHECKIN, none).problems())
                .containsExactly(
                        CHECKIN + ":4 questions: asks nothing (valid: a list of 1 to 10 questions, or a draw)");
    }

    @Test
    void listsTheProblemsOfAllFilesAtOnceInTheOrderOfFilesAndLines() {
        SmallCatalog broken = new SmallCatalog()
                .replacing(NUDGE, "body:", "bdy:")
                .replacing(CHECKIN, "type: comment", "type: essay")
                .replacing(INTRODUCTION, "{skill}?", "{sill}?")
                .replacing(JOURNEY, "prompt: mood", "prompt: moo")
                .replacing(JOURNEY, "day: 0", "day: soon")
                .without(PACK)
                .with("readme.txt", "hello");
        assertThat(broken.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(" (valid: ")))
                .containsExactly(
                        CHECKIN + ":16 questions[2].type: is not valid: “essay”",
                        INTRODUCTION + ":7 icebreakers[0]: has an unknown placeholder “{sill}”",
                        NUDGE + ":1 body: is missing",
                        NUDGE + ":4 bdy: is unknown",
                        JOURNEY + ":6 steps[0].day: is text",
                        JOURNEY + ":12 steps[1].prompt: names “moo”, which is no prompt here",
                        "readme.txt:1: has no place in a catalogue");
    }
}
