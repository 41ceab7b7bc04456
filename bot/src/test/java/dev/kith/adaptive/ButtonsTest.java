package dev.kith.adaptive;

import static dev.kith.adaptive.Drawn.card;
import static dev.kith.adaptive.Drawn.each;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be done with a card. */
class ButtonsTest {

    private static final Block ASKED = new Block.FreeText("f", "What is it?", false, 20);
    private static final Block ASKED_AT_WILL = new Block.Day("until", "When?", true);
    private static final Block ANSWER = new Block.Actions(List.of(new Block.Action("answer", "Send", true)));
    private static final Block WINDOW = new Block.Window(new Block.Action("one-by-one", "One at a time", false));
    private static final Block FOOT = actions("snooze", "stop", "why");

    private static Block actions(String... ids) {
        return new Block.Actions(List.of(ids).stream()
                .map(id -> new Block.Action(id, "Do " + id, false))
                .toList());
    }

    private static JsonNode buttons(Block... blocks) {
        return card(blocks).at("/actions");
    }

    @Test
    void theButtonsThatEndAMessageAreOneRowAndWhatEveryCardOffersItsMenu() {
        var all = buttons(ASKED, ANSWER, WINDOW, FOOT);

        assertThat(each(all, "/type"))
                .containsExactly(
                        "Action.Execute", "Action.Submit", "Action.Execute", "Action.Execute", "Action.Execute");
        assertThat(each(all, "/mode")).containsExactly("primary", "primary", "secondary", "secondary", "secondary");
        assertThat(each(all, "/style")).containsExactly("positive", "", "", "", "");
        assertThat(each(all, "/verb")).containsExactly("answer", "", "snooze", "stop", "why");
    }

    @Test
    void oneAloneIsNoMenu() {
        assertThat(each(buttons(ANSWER, actions("why")), "/mode")).containsExactly("primary", "primary");
    }

    @Test
    void whoSaysLaterIsNotHeldBackByAFieldThatIsStillEmpty() {
        var all = buttons(ASKED, ANSWER, WINDOW, actions("tried"), FOOT);

        assertThat(each(all, "/associatedInputs")).containsExactly("auto", "none", "none", "none", "none", "none");
    }

    @Test
    void whereEveryFieldMayBeLeftEmptyEveryButtonBringsThem() {
        var all = buttons(ASKED_AT_WILL, actions("tomorrow", "that-day", "back"), WINDOW, actions("why"));

        assertThat(each(all, "/associatedInputs")).containsExactly("auto", "auto", "auto", "none", "none");
    }

    @Test
    void withoutFieldsThereIsNothingToBring() {
        assertThat(each(buttons(ANSWER), "/associatedInputs")).containsExactly("none");
    }

    @Test
    void whatIsMoreThanSixIsInTheMenu() {
        var many = new Block.Actions(IntStream.range(0, 9)
                .mapToObj(i -> new Block.Action("a" + i, "Button " + i, false))
                .toList());
        var all = buttons(many, FOOT);

        assertThat(all).hasSize(12);
        assertThat(each(all, "/mode").subList(0, 6)).containsOnly("primary");
        assertThat(each(all, "/mode").subList(6, 12)).containsOnly("secondary");
        assertThat(each(all, "/verb").subList(0, 9))
                .containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8");
    }

    @Test
    void anOldClientGetsTheSameButton() {
        var button = buttons(ASKED, ANSWER).at("/0");
        var old = button.at("/fallback");

        assertThat(old.at("/type").asString()).isEqualTo("Action.Submit");
        assertThat(List.of("/title", "/style", "/mode", "/associatedInputs", "/data"))
                .allSatisfy(each -> assertThat(old.at(each)).isEqualTo(button.at(each)));
    }

    @Test
    void whatOpensAWindowAsksForOne() {
        var window = buttons(ASKED, WINDOW).at("/0");

        assertThat(window.at("/type").asString()).isEqualTo("Action.Submit");
        assertThat(window.at("/data/msteams/type").asString()).isEqualTo("task/fetch");
        assertThat(window.at("/data/kith").asString()).isEqualTo("one-by-one|checkin|0123456789abcdef0123456789abcdef");
        assertThat(window.at("/associatedInputs").asString()).isEqualTo("none");
    }
}
