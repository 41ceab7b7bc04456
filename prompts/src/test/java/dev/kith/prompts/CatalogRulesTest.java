package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.CHECKIN;
import static dev.kith.prompts.SmallCatalog.DRAWING;
import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static dev.kith.prompts.SmallCatalog.LANGUAGE;
import static dev.kith.prompts.SmallCatalog.NUDGE;
import static dev.kith.prompts.SmallCatalog.OPPORTUNITY;
import static dev.kith.prompts.SmallCatalog.PACK;
import static dev.kith.prompts.SmallCatalog.PERSONAS;
import static dev.kith.prompts.SmallCatalog.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What refers to what, how far a text is on its way, and the files that hold no words. */
class CatalogRulesTest {

    private static final String OTHER = "en/nudges/breath.yaml";

    @ParameterizedTest
    @MethodSource("faults")
    void refusesACatalogueThatDoesNotHoldTogether(Fault fault) {
        fault.isTheOnlyProblem();
    }

    static Stream<Fault> faults() {
        return Stream.of(ofDrafts(), ofSteps(), ofStructures(), ofSchemas()).flatMap(faults -> faults);
    }

    private static Stream<Fault> ofDrafts() {
        return Stream.of("draft", "reviewed")
                .flatMap(status -> Stream.of(
                        Fault.in(
                                with(status),
                                PACK,
                                "- pause",
                                "- pause\n  - breath",
                                "5 nudges[1]: names “breath”, which is not published yet (valid: a nudge: pause)"),
                        Fault.in(
                                with(status),
                                JOURNEY,
                                "prompt: mood",
                                "prompt: breath",
                                "12 steps[1].prompt: names “breath”, which is not published yet (valid: a nudge, a check-"),
                        new Fault(
                                small().replacing(QUESTIONS, "title:", "status: " + status + "\ntitle:"),
                                DRAWING + ":4 draw.from[0]: names “sky”, which is not published yet (valid: a set of "),
                        new Fault(
                                with(status).with("de/nudges/breath.yaml", other("")),
                                "de/nudges/breath.yaml:1: is not there in English (valid: a file en/nudges/breath.yaml"),
                        Fault.in(
                                small(),
                                NUDGE,
                                "id: pause",
                                "status: hidden\nid: pause",
                                "1 status: is not valid: “")));
    }

    private static Stream<Fault> ofSteps() {
        String conditional = "prompt: pause\n    when: 'size(person.reports) > 3'";
        return Stream.of(
                Fault.in(
                        small().replacing(JOURNEY, "prompt: pause", conditional),
                        JOURNEY,
                        "prompt: mood",
                        "prompt: mood\n    insteadOf: third",
                        "14 steps[1].insteadOf: names “third”, which is no step above that has a condition (valid: first)"),
                change(
                        JOURNEY,
                        "prompt: pause",
                        "prompt: pause\n    waitsFor: {step: second}",
                        "9 steps[0].waitsFor.step: names “second”, which is no step above"
                                + " (valid: nothing: the first step waits for none)"),
                change(JOURNEY, "    at: \"16:30\"\n", "", "9 steps[1].at: is missing (valid: the local time of who "),
                change(
                        JOURNEY,
                        "prompt: mood",
                        "prompt: coffee\n    to: manager",
                        "13 steps[1].to: introduces somebody else than who walks the journey (valid: person)"),
                new Fault(
                        small().replacing(JOURNEY, "prompt: mood", "prompt: lunch")
                                .with("en/introductions/lunch.yaml", """
                                        id: lunch
                                        title: Lunch
                                        toEach: Meet {name}.
                                        together: Meet, {one} and {other}.
                                        icebreakers: [Why?]
                                        """),
                        JOURNEY + ":12 steps[1].prompt: brings equals together, and a journey can only ask for a mentor"
                                + " (valid: an introduction with toMentee and toMentor)"),
                change(
                        JOURNEY,
                        "prompt: mood",
                        "prompt: mood\n    to: neighbour",
                        "13 steps[1].to: is not valid: “neighbour” (valid: who reads it: person (where nothing is said)"),
                change(
                        JOURNEY,
                        "prompt: mood",
                        "prompt: mood\n    waitsFor: {step: first, atMost: 61}",
                        "13 steps[1].waitsFor.atMost: is too large: 61 (valid: working days beyond its own time"));
    }

    private static Stream<Fault> ofStructures() {
        return Stream.of(
                change(PERSONAS, "id: ben", "id: ana", "4 people[1].id: repeats “ana” of line 3 (valid: one that "),
                change(PERSONAS, "name: Ben", "name: Ana", "4 people[1].name: repeats “Ana” of line 3 (valid: one "),
                change(PERSONAS, ", site: south", "", "4 people[1].site: is missing (valid: where they work, 100 "),
                change(LANGUAGE, "name: English\n", "", "1 name: is missing (valid: what the language calls itself"),
                change(
                        LANGUAGE,
                        "reviewer: unreviewed\n",
                        "",
                        "1 reviewer: is missing (valid: who has read it all, or: "),
                change(
                        LANGUAGE,
                        "[nudges,",
                        "[words,",
                        "4 complete[0]: is not valid: “words” (valid: nudges, checkins"),
                change(LANGUAGE, "[nudges,", "[nudges, nudges,", "4 complete[1]: repeats “nudges” of line 4 (valid: "),
                new Fault(
                        small().with("languages/de.yaml", "id: fr\nname: Deutsch\nreviewer: unreviewed\n"),
                        "languages/de.yaml:1 id: is “fr”, not the name of the file (valid: de)"));
    }

    /** Each word of a schema once. */
    private static Stream<Fault> ofSchemas() {
        return Stream.of(
                change(
                        NUDGE,
                        "id: pause",
                        "version: 100001\nid: pause",
                        "1 version: is too large: 100001 (valid: a who"),
                change(
                        NUDGE,
                        "id: pause",
                        "copyOf: {version: 2}\nid: pause",
                        "1 copyOf.id: is missing (valid: the id "),
                change(NUDGE, "Take a pause", "[Take, a, pause]", "2 title: is a list (valid: a title of 150 charact"),
                change(NUDGE, "Take a pause", "{take: a}", "2 title: is a group of fields (valid: a title of 150 "),
                change(NUDGE, "Take a pause", "true", "2 title: is true or false (valid: a title of 150 characters"),
                change(
                        NUDGE,
                        "id: pause",
                        "? [a, b]\n: c\nid: pause",
                        "1: has a name that is no word (valid: the name"),
                change(
                        OPPORTUNITY,
                        "[gardening]",
                        "[a, b, c, d, e, f, g, h, i, j, k]",
                        "5 skills: has too many items: 11 (valid: a list of 1 to 10 skills"),
                change(
                        CHECKIN,
                        "[Storm, Rain, Sun]",
                        "[Storm]",
                        "8 questions[0].labels: has too few items: 1 (valid: "));
    }

    private static SmallCatalog small() {
        return SmallCatalog.withOneOfEachKind();
    }

    private static Fault change(String file, String old, String changed, String found) {
        return Fault.in(small(), file, old, changed, found);
    }

    private static SmallCatalog with(String status) {
        return small().with(OTHER, other("status: " + status + "\n"));
    }

    private static String other(String more) {
        return new SmallCatalog().text(NUDGE).replace("id: pause", "id: breath") + more;
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "retired"})
    void letsWhatIsOutBeNamed(String status) {
        var small = with(status)
                .replacing(PACK, "- pause", "- pause\n  - breath")
                .replacing(JOURNEY, "prompt: mood", "prompt: breath");
        assertThat(small.problems()).isEmpty();
    }

    @Test
    void letsADraftOfATranslationBe() {
        assertThat(small().with("de/nudges/pause.yaml", new SmallCatalog().text(NUDGE) + "status: draft\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void letsAJourneyBearTheIdOfANudge() {
        var small = small();
        assertThat(small.with("journeys/pause.yaml", small.text(JOURNEY).replace("id: arrival", "id: pause"))
                        .problems())
                .isEmpty();
    }

    @Test
    void remarksWhatIsWrongWithADraft() {
        var small = with("draft").replacing(OTHER, "hook: Two minutes of nothing.\n", "");
        new Fault(small, OTHER + ":1 hook: is missing (valid: the one sentence ").isTheOnlyRemark();
        assertThat(Gatekeeper.inspect(small.files()).unpublished()).isEmpty();
    }
}
