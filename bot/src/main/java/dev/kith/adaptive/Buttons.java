package dev.kith.adaptive;

import dev.kith.chat.Block;
import dev.kith.chat.Home;
import dev.kith.chat.Press;
import dev.kith.chat.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A card's buttons. Only those that need the fields are sent with them: a required field that is still empty holds back nobody
 * who says "later" (msteams-docs, cards-actions: {@code associatedInputs}).
 *
 * @param hasFields whether the card asks anything
 * @param hasToBeAnswered whether it asks anything that may not be left empty
 */
record Buttons(boolean inHome, boolean hasFields, boolean hasToBeAnswered) {

    /** Teams draws at most so many in a row (msteams-docs, cards-reference); the others are a menu. */
    private static final int IN_A_ROW = 6;

    /** What every card offers stands in a menu, so that the card's own buttons stand out. */
    private static final Set<String> IN_THE_MENU = Set.of("snooze", "stop", "why");

    private static final String ANSWER = "answer";

    private record Button(Block.Action action, boolean opensAWindow) {

        boolean isOfEveryCard() {
            return !opensAWindow && IN_THE_MENU.contains(action.id());
        }
    }

    static Buttons under(List<Home.Part> parts, Place place) {
        var optional = parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block instanceof Block.Field field ? Stream.of(field.optional()) : Stream.empty())
                .toList();
        return new Buttons(place == Place.HOME, !optional.isEmpty(), optional.contains(false));
    }

    /** What sends a window. */
    static ObjectNode send(Block.Action action, ObjectNode data) {
        var send = submit(action, data, "auto");
        return styled(send, action);
    }

    /** The buttons of these blocks, in one row, in their order. */
    List<ObjectNode> row(List<Block> blocks, Topic about) {
        var buttons = blocks.stream().flatMap(Buttons::buttons).toList();
        boolean hasMenu = buttons.stream().filter(Button::isOfEveryCard).count() > 1;
        var row = new ArrayList<ObjectNode>();
        int inTheRow = 0;
        for (var button : buttons) {
            boolean isInTheMenu = hasMenu && button.isOfEveryCard() || inTheRow == IN_A_ROW;
            inTheRow += isInTheMenu ? 0 : 1;
            row.add(drawn(button, about, isInTheMenu));
        }
        return row;
    }

    private static Stream<Button> buttons(Block block) {
        return switch (block) {
            case Block.Actions row -> row.actions().stream().map(action -> new Button(action, false));
            case Block.Window window -> Stream.of(new Button(window.action(), true));
            default -> Stream.empty();
        };
    }

    private ObjectNode drawn(Button button, Topic about, boolean isInTheMenu) {
        var action = button.action();
        var data = Pressed.data(Press.of(action.id(), about), inHome);
        String mode = isInTheMenu ? "secondary" : "primary";
        if (button.opensAWindow()) {
            data.set("msteams", Element.of("task/fetch"));
            return styled(submit(action, data, "none"), action).put("mode", mode);
        }
        String inputs = needsTheFields(action) ? "auto" : "none";
        var execute = Element.of("Action.Execute")
                .put("title", Words.line(action.label()))
                .put("verb", action.id())
                .put("associatedInputs", inputs)
                .put("mode", mode);
        execute.set("data", data);
        execute.set(
                "fallback",
                styled(submit(action, data.deepCopy(), inputs), action).put("mode", mode));
        return styled(execute, action);
    }

    /** Where every field may be left empty, none holds anybody back; then a button that is not the first may need one too. */
    private boolean needsTheFields(Block.Action action) {
        boolean isTheFirst = action.primary() || action.id().equals(ANSWER);
        return hasFields && (isTheFirst || !hasToBeAnswered && !IN_THE_MENU.contains(action.id()));
    }

    private static ObjectNode submit(Block.Action action, ObjectNode data, String inputs) {
        var submit = Element.of("Action.Submit")
                .put("title", Words.line(action.label()))
                .put("associatedInputs", inputs);
        submit.set("data", data);
        return submit;
    }

    private static ObjectNode styled(ObjectNode button, Block.Action action) {
        return action.primary() ? button.put("style", "positive") : button;
    }
}
