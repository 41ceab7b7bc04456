package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static dev.kith.prompts.SmallCatalog.LANGUAGE;
import static dev.kith.prompts.SmallCatalog.NUDGE;
import static dev.kith.prompts.SmallCatalog.PACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarksTest {

    private static final String GERMAN = "languages/de.yaml";
    private static final String DIFFER =
            " (valid: nobody, or people who differ in role, background, ability, family, site)";

    @ParameterizedTest
    @MethodSource("faults")
    void remarksWhatShouldNotStaySo(Fault fault) {
        fault.isTheOnlyRemark();
    }

    static Stream<Fault> faults() {
        var small = new SmallCatalog();
        String pause = small.text(NUDGE);
        return Stream.of(
                Fault.in(small(), NUDGE, "source: A window\n", "", "1 source: is missing (valid: who found it out and"),
                new Fault(
                        small().with("de/nudges/pause.yaml", pause),
                        "de/nudges/pause.yaml:1: is in a language that has no file of its own"
                                + " (valid: a file languages/de.yaml with its name and who has read it)"),
                new Fault(
                        small().with("pt-BR/nudges/pause.yaml", pause),
                        "pt-BR/nudges/pause.yaml:1: is read by nobody: Kith has no words of its own in this language"
                                + " (valid: one of de-formal, de, en, es, fr, ar)"),
                new Fault(
                        small().without(LANGUAGE),
                        NUDGE + ":1: is in a language that has no file of its own (valid: a file languages/en.yaml"),
                new Fault(
                        small().with(GERMAN, german("complete: [nudges]\n")),
                        GERMAN + ":4 complete[0]: lacks “pause” (valid: a file de/nudges/pause.yaml)"),
                new Fault(
                        saying("Ben and Cem look out.").without(JOURNEY),
                        PACK + ":3 nudges: names one kind of people only, of ability “none”: Ben, Cem" + DIFFER),
                new Fault(
                        saying("Ben and Cem look out.").without(PACK),
                        JOURNEY + ":4 steps: names one kind of people only, of ability “none”: Ben, Cem" + DIFFER),
                new Fault(
                        saying("Ana and Cem look out.").without(PACK),
                        JOURNEY + ":4 steps: names one kind of people only, of role “cook”: Ana, Cem" + DIFFER));
    }

    private static SmallCatalog small() {
        return SmallCatalog.withOneOfEachKind();
    }

    private static String german(String complete) {
        return "id: de\nname: Deutsch\nreviewer: unreviewed\n" + complete;
    }

    /** In the nudge that the pack and the journey have in common. */
    private static SmallCatalog saying(String body) {
        return small().replacing(NUDGE, "Look out of the window.", body);
    }

    @Test
    void remarksInEachRespectThatOnlyOneIsNamed() {
        assertThat(saying("Ana looks out.").remarks())
                .hasSize(10)
                .filteredOn(remark -> remark.startsWith(PACK))
                .allSatisfy(remark -> assertThat(remark).contains(": Ana (valid: "))
                .extracting(remark -> remark.replaceAll(".*, of (\\w+) “(\\w+)”.*", "$1 $2"))
                .containsExactlyInAnyOrder("role cook", "background Porto", "ability deaf", "family two", "site north");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody looks out.",
                "Ana and Ben look out.",
                "Ana, Ben and Cem look out.",
                "An Analysis of Benches by ana, with Cemal.",
                "Banana."
            })
    void hasNothingToSayOfNobodyOrOfPeopleWhoDiffer(String body) {
        assertThat(saying(body).remarks()).isEmpty();
    }

    @Test
    void meetsPeopleInTheNudgesOfAPackTogether() {
        var two = saying("Ana looks out.")
                .without(JOURNEY)
                .with(
                        "en/nudges/breath.yaml",
                        saying("Ben breathes.").text(NUDGE).replace("id: pause", "id: breath"));
        assertThat(two.remarks()).hasSize(5);
        assertThat(two.replacing(PACK, "- pause", "- pause\n  - breath").remarks())
                .isEmpty();
    }

    @Test
    void takesAnAuthorForNobodyInAScene() {
        assertThat(small().replacing(NUDGE, "source: A window", "source: After Ana 2014")
                        .remarks())
                .isEmpty();
    }

    @Test
    void hasNothingToSayOfALanguageThatKeepsItsWord() {
        var small = small();
        assertThat(small.with(GERMAN, german("complete: [nudges]\n"))
                        .with("de/nudges/pause.yaml", small.text(NUDGE))
                        .remarks())
                .isEmpty();
        assertThat(small.with(GERMAN, german("")).remarks()).isEmpty();
    }

    @Test
    void saysNothingOfATextThatIsRefusedAnyhow() {
        var broken = small().replacing(NUDGE, "source: A window\n", "").replacing(NUDGE, "title:", "titel:");
        assertThat(broken.problems()).hasSize(2);
        assertThat(broken.remarks()).isEmpty();
    }
}
