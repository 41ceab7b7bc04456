package dev.kith.adaptive;

import static dev.kith.adaptive.Drawn.card;
import static dev.kith.adaptive.Drawn.each;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a card asks. */
class InputsTest {

    private static Block.Choice choice(int count) {
        var options = IntStream.range(0, count)
                .mapToObj(i -> new Block.Option("o" + i, "Option " + i))
                .toList();
        return new Block.Choice("c", "Which one of these would help you?", false, options);
    }

    private static JsonNode first(Block... blocks) {
        return card(blocks).at("/body/0");
    }

    @Test
    void upToTenStandOpenAndMoreAreAList() {
        assertThat(first(choice(10)).at("/style").asString()).isEqualTo("expanded");
        assertThat(first(choice(10)).has("placeholder")).isFalse();
        assertThat(first(choice(11)).at("/style").asString()).isEqualTo("compact");
        assertThat(first(choice(11)).at("/placeholder").asString()).isEqualTo("Choose …");
        assertThat(first(choice(11)).at("/choices")).hasSize(11);
    }

    @Test
    void aChoiceIsOneOfSeveralWithWholeWords() {
        var input = first(choice(2));

        assertThat(input.at("/id").asString()).isEqualTo("field:c");
        assertThat(input.at("/isMultiSelect").asBoolean()).isFalse();
        assertThat(input.at("/wrap").asBoolean()).isTrue();
        assertThat(each(input.at("/choices"), "/value")).containsExactly("o0", "o1");
    }

    @Test
    void aPointWithoutWordsSaysBetweenWhatItIs() {
        var input = first(Block.Scale.labelled("s", "How often?", false, List.of("never", "", "", "", "always")));

        assertThat(each(input.at("/choices"), "/title"))
                .containsExactly(
                        "1/5 never",
                        "2/5 (never – always)",
                        "3/5 (never – always)",
                        "4/5 (never – always)",
                        "5/5 always");
        assertThat(each(input.at("/choices"), "/value")).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void aFieldBeginsWithWhatStandsThereAndAnEmptyOneWithNothing() {
        var body = card(
                        new Block.FreeText("a", "A", true, 20, "chess *and* {{go}}"),
                        new Block.Day("b", "B", true, "2026-12-24"),
                        new Block.FreeText("c", "C", true, 20),
                        new Block.Day("d", "D", true),
                        new Block.FreeText("e", "E", true, 20, "a".repeat(50)))
                .at("/body");

        assertThat(each(body, "/type"))
                .containsExactly("Input.Text", "Input.Date", "Input.Text", "Input.Date", "Input.Text");
        assertThat(body.at("/0/value").asString()).isEqualTo("chess *and* {{go}}");
        assertThat(body.at("/0/maxLength").asInt()).isEqualTo(20);
        assertThat(body.at("/0/isMultiline").asBoolean()).isTrue();
        assertThat(body.at("/1/value").asString()).isEqualTo("2026-12-24");
        assertThat(body.at("/2").has("value") || body.at("/3").has("value")).isFalse();
        assertThat(body.at("/4/value").asString()).hasSize(20);
    }

    @Test
    void everyFieldHasALabelAndSaysWhatIsMissingInTheCardsLanguage() {
        var body = card(
                        choice(2),
                        new Block.FreeText("b", "What is it that you would like to say?", true, 20),
                        new Block.Day("d", "And when?", false))
                .at("/body");

        assertThat(each(body, "/label")).doesNotContain("");
        assertThat(each(body, "/isRequired")).containsExactly("true", "false", "true");
        assertThat(each(body, "/errorMessage"))
                .containsExactly("Please choose one.", "Please write something.", "Please choose a day.");
    }
}
