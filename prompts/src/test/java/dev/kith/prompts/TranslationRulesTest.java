package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.CHECKIN;
import static dev.kith.prompts.SmallCatalog.DRAWING;
import static dev.kith.prompts.SmallCatalog.INTRODUCTION;
import static dev.kith.prompts.SmallCatalog.NUDGE;
import static dev.kith.prompts.SmallCatalog.OPPORTUNITY;
import static dev.kith.prompts.SmallCatalog.QUESTIONS;
import static dev.kith.prompts.SmallCatalog.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationRulesTest {

    private static final String ASKED_OF_MOOD = "weather scale 3 points; place choice here|there; comment comment";

    @ParameterizedTest
    @MethodSource("faults")
    void refusesATranslationThatChangesMoreThanTheWords(Fault fault) {
        fault.isTheOnlyProblem();
    }

    static Stream<Fault> faults() {
        return Stream.of(ofCheckins(), ofSets(), ofOthers()).flatMap(faults -> faults);
    }

    private static Stream<Fault> ofCheckins() {
        String differs = "4 questions: are not those asked in English (valid: " + ASKED_OF_MOOD + ")";
        return Stream.of(
                german(CHECKIN, "[Storm, Rain, Sun]", "[Regen, Sonne]", differs),
                german(CHECKIN, "id: weather", "id: wetter", differs),
                german(CHECKIN, "id: there", "id: dort", differs),
                german(CHECKIN, "- {id: here, label: Here}", "- {id: elsewhere, label: Fort}", differs),
                german(CHECKIN, "- {id: there,", "- {id: nowhere, label: Nirgends}\n      - {id: there,", differs),
                german(CHECKIN, "- id: comment\n    type: comment", "- id: warum\n    type: comment", differs),
                german(
                        CHECKIN,
                        "questions:",
                        "draw: {take: 1, from: [sky]}\nquestions:",
                        "4 draw: is not what is drawn in English (valid: nothing)"),
                german(
                        DRAWING,
                        "questions: []",
                        "questions: [{id: why, type: comment, label: Warum?, maxLength: 9}]",
                        "5 questions: are not those asked in English (valid: nothing)"),
                new Fault(
                        small().with(german(DRAWING), """
                                id: outlook
                                title: Ausblick
                                intro: Schau.
                                questions: [{id: why, type: comment, label: Warum?, maxLength: 9}]
                                thanks: Danke.
                                """)
                                .replacing(DRAWING, "[]", "[{id: why, type: comment, label: Why?, maxLength: 9}]"),
                        german(DRAWING) + ":1 draw: is not what is drawn in English (valid: 1 from [sky])"));
    }

    private static Stream<Fault> ofSets() {
        String items = "blue positive; high positive; wide positive; near negative; warm positive; dark negative;"
                + " calm positive; free positive";
        String differ = "6 items: are not those asked in English (valid: " + items + ")";
        return Stream.of(
                german(QUESTIONS, "near, direction: negative", "near, direction: positive", differ),
                german(QUESTIONS, "id: calm", "id: ruhig", differ),
                german(QUESTIONS, "  - {id: free, direction: positive, label: It is free.}\n", "", differ),
                german(
                        QUESTIONS,
                        "[Never, Sometimes, Always]",
                        "[Nie, Immer]",
                        "5 labels: are not as many as in English (valid: 3 points)"),
                german(
                        REFLECTION,
                        "id: heard",
                        "id: gehoert",
                        "4 questions: are not those asked in English (valid: seen; heard)"));
    }

    private static Stream<Fault> ofOthers() {
        return Stream.of(
                german(
                        INTRODUCTION,
                        "together:",
                        "meetings: [{title: Erstes, text: Trefft euch.}]\ntogether:",
                        "5 meetings: are not as many as in English (valid: 0 meetings)"),
                german(
                        INTRODUCTION,
                        """
                        toMentee: Meet {name}, who knows {skill}.
                        toMentor: Meet {name}.
                        together: Meet, {mentee} and {mentor}.
                        icebreakers:
                          - Why {skill}?
                        """,
                        """
                        toEach: Triff {name}.
                        together: Trefft euch, {one} und {other}.
                        icebreakers:
                          - Warum?
                        """,
                        "3 toEach: is not for whom it is in English (valid: toMentee and toMentor)"),
                german(
                        INTRODUCTION,
                        "together:",
                        "role: buddy\ntogether:",
                        "5 role: is not what it is in English (valid: mentor)"),
                german(
                        NUDGE,
                        "source:",
                        "question: {label: Wohin?, options: [{id: a, label: A}, {id: b, label: B}]}\nsource:",
                        "9 question: is not what is asked in English: question a|b (valid: nothing)"),
                german(
                        OPPORTUNITY,
                        "sort: project",
                        "sort: role",
                        "4 sort: is not as it is in English: “role” (valid: project)"));
    }

    private static SmallCatalog small() {
        return SmallCatalog.withOneOfEachKind();
    }

    private static String german(String file) {
        return file.replaceFirst("^en/", "de/");
    }

    /** The German text is the English one with this change, which nobody minds but for that. */
    private static Fault german(String file, String old, String changed, String found) {
        var small = small();
        return Fault.in(small.with(german(file), small.text(file)), german(file), old, changed, found);
    }

    @Test
    void letsATranslationHaveItsOwnWordsIcebreakersAndSkills() {
        var small = small();
        Stream.of(CHECKIN, DRAWING, INTRODUCTION, NUDGE, OPPORTUNITY, QUESTIONS, REFLECTION)
                .forEach(file -> small.with(german(file), small.text(file)));
        assertThat(small.replacing(german(CHECKIN), "[Storm, Rain, Sun]", "[Sturm, Regen, Sonne]")
                        .replacing(german(INTRODUCTION), "- Why {skill}?", "- Warum {skill}?\n  - Seit wann?")
                        .replacing(german(OPPORTUNITY), "gardening", "gärtnern")
                        .problems())
                .isEmpty();
    }

    @Test
    void holdsWhatIsOfAnotherKindAgainstNothing() {
        var small = small();
        assertThat(small.with("de/checkins/pause.yaml", small.text(CHECKIN).replace("id: mood", "id: pause"))
                        .problems())
                .containsExactly("de/checkins/pause.yaml:1: has the id of en/nudges/pause.yaml"
                        + " (valid: an id that no other kind of prompt has)");
    }
}
