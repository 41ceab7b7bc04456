package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.INTRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntroductionRulesTest {

    private static final String WHOM = " (valid: toMentee and toMentor, or toEach for two equals)";
    private static final String NONE = " (valid: no placeholder and no brace here)";

    @ParameterizedTest
    @MethodSource("faults")
    void refusesWhatIsForNobodyOrForTwoKindsOfPeople(Fault fault) {
        fault.isTheOnlyProblem();
    }

    static Stream<Fault> faults() {
        return Stream.concat(ofRoles(), ofEquals());
    }

    private static Stream<Fault> ofRoles() {
        return Stream.of(
                roles("toMentor: Meet {name}.\n", "", "1 toMentor: is missing" + WHOM),
                roles("toMentee: Meet {name}, who knows {skill}.\n", "", "1 toMentee: is missing" + WHOM),
                roles(
                        "toMentee: Meet {name}, who knows {skill}.\ntoMentor: Meet {name}.\n",
                        "",
                        "1 toEach: is missing, and so are toMentee and toMentor" + WHOM),
                roles(
                        "toMentee: Meet {name}",
                        "toMentee: Meet {mentor}",
                        "3 toMentee: has an unknown placeholder “{mentor}” (valid: {name}, {skill})"),
                roles(
                        "Meet, {mentee} and",
                        "Meet, {one} and",
                        "5 together: has an unknown placeholder “{one}” (valid: {mentee}, {mentor}, {skill})"),
                roles(
                        "icebreakers:",
                        "groundRules: ['Be kind to {name}.']\nicebreakers:",
                        "6 groundRules[0]: has an unknown placeholder “{name}”" + NONE),
                roles(
                        "icebreakers:",
                        "meetings: [{title: First, text: 'Ask {name}.'}]\nicebreakers:",
                        "6 meetings[0].text: has an unknown placeholder “{name}”" + NONE),
                roles(
                        "icebreakers:",
                        "followUps: {didYouMeet: '{name}?', worthIt: So?, next: Go on., close: Bye.}\nicebreakers:",
                        "6 followUps.didYouMeet: has an unknown placeholder “{name}”" + NONE),
                roles(
                        "icebreakers:",
                        "followUps: {didYouMeet: Met?, worthIt: So?, next: Go on.}\nicebreakers:",
                        "6 followUps.close: is missing (valid: how it ends, 300 characters or fewer)"),
                roles(
                        "icebreakers:",
                        "several: {toEach: Meet., together: Meet.}\nicebreakers:",
                        "6 several: is there beside toMentee and toMentor (valid: only with toEach)"),
                roles(
                        "icebreakers:",
                        "role: boss\nicebreakers:",
                        "6 role: is not valid: “boss” (valid: what whoever reads toMentor is to the other: mentor, buddy or sponsor;"
                                + " mentor where nothing is said)"));
    }

    private static Stream<Fault> ofEquals() {
        return Stream.of(
                equals(
                        "together:",
                        "toMentee: Meet.\ntoMentor: Meet.\ntogether:",
                        "3 toEach: is there beside toMentee or toMentor" + WHOM),
                equals(
                        "together:",
                        "toMentee: Meet.\ntogether:",
                        "3 toEach: is there beside toMentee or toMentor" + WHOM),
                equals(
                        "Meet {name}.",
                        "Meet {skill}.",
                        "3 toEach: has an unknown placeholder “{skill}” (valid: {name})"),
                equals(
                        "{one}",
                        "{mentee}",
                        "4 together: has an unknown placeholder “{mentee}” (valid: {one}, {other})"),
                equals(
                        "icebreakers:",
                        "several: {toEach: 'Meet {one}.', together: 'Meet, {one}.'}\nicebreakers:",
                        "5 several.toEach: has an unknown placeholder “{one}” (valid: {name})"),
                equals(
                        "icebreakers:",
                        "several: {toEach: 'Meet {name}.', together: 'Meet, {name}.'}\nicebreakers:",
                        "5 several.together: has an unknown placeholder “{name}” (valid: {one}, {other})"),
                equals(
                        "icebreakers:",
                        "role: buddy\nicebreakers:",
                        "5 role: is there beside toEach (valid: only with toMentee and toMentor)"),
                equals("- Why?", "- Why {name}?", "6 icebreakers[0]: has an unknown placeholder “{name}”" + NONE),
                equals("- Why?", "- Why}?", "6 icebreakers[0]: has an unknown placeholder “}”" + NONE));
    }

    private static Fault roles(String old, String changed, String found) {
        return Fault.in(new SmallCatalog(), INTRODUCTION, old, changed, found);
    }

    private static Fault equals(String old, String changed, String found) {
        return Fault.in(ofTwoEquals(), INTRODUCTION, old, changed, found);
    }

    private static SmallCatalog ofTwoEquals() {
        return new SmallCatalog().with(INTRODUCTION, """
                id: coffee
                title: A coffee
                toEach: Meet {name}.
                together: Meet, {one} and {other}.
                icebreakers:
                  - Why?
                """);
    }

    @Test
    void letsTwoEqualsMeet() {
        assertThat(ofTwoEquals().problems()).isEmpty();
        assertThat(ofTwoEquals().remarks()).isEmpty();
    }

    @Test
    void letsSeveralEqualsMeet() {
        var ofSeveral = ofTwoEquals().with(INTRODUCTION, """
                id: coffee
                title: A coffee
                toEach: Meet {name}.
                together: Meet, {one} and {other}.
                several:
                  toEach: Meet {name}, all of you.
                  together: Meet, {one}, {other}.
                  groundRules: [Be kind.]
                icebreakers:
                  - Why?
                """);

        assertThat(ofSeveral.problems()).isEmpty();
    }
}
