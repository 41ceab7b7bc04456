package dev.kith.adaptive;

import dev.kith.chat.Block;
import dev.kith.chat.Cut;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A card's fields; the input's id carries the field's. */
record Inputs(Language language) {

    private static final String FIELD = "field:";

    /** So many stand open to be read at a glance, more in a list that opens. */
    private static final int OPEN = 10;

    static String id(String field) {
        return FIELD + field;
    }

    static boolean isField(String input) {
        return input.startsWith(FIELD) && input.length() > FIELD.length();
    }

    static String field(String input) {
        return input.substring(FIELD.length());
    }

    ObjectNode choice(Block.Choice choice) {
        var titled = choice.options().stream().map(option -> titled(option.label(), option.id()));
        return oneOf(choice, titled.toList());
    }

    /** Each point says by itself where on the scale it is: a screen reader reads one at a time. */
    ObjectNode scale(Block.Scale scale) {
        var points = scale.options();
        String ends = points.isEmpty()
                ? ""
                : " (" + points.getFirst().label() + " – " + points.getLast().label() + ")";
        Stream<ObjectNode> titled = points.stream()
                .map(point -> titled(
                        point.id() + "/" + points.size() + (point.label().isBlank() ? ends : " " + point.label()),
                        point.id()));
        return oneOf(scale, titled.toList());
    }

    ObjectNode freeText(Block.FreeText free) {
        var input = input("Input.Text", free, "missing.text")
                .put("isMultiline", true)
                .put("maxLength", free.maxLength());
        return given(input, Cut.to(free.value(), free.maxLength()));
    }

    ObjectNode day(Block.Day day) {
        return given(input("Input.Date", day, "missing.day"), day.value());
    }

    private ObjectNode oneOf(Block.Field field, List<ObjectNode> choices) {
        boolean isOpen = choices.size() <= OPEN;
        var input = input("Input.ChoiceSet", field, "missing.choice")
                .put("style", isOpen ? "expanded" : "compact")
                .put("isMultiSelect", false)
                .put("wrap", true);
        if (!isOpen) {
            input.put("placeholder", language.words("choose"));
        }
        input.set("choices", Element.array(choices));
        return input;
    }

    private ObjectNode input(String type, Block.Field field, String missing) {
        return Element.of(type)
                .put("id", id(field.id()))
                .put("spacing", "medium")
                .put("label", Words.line(field.label()))
                .put("isRequired", !field.optional())
                .put("errorMessage", language.words(missing));
    }

    private static ObjectNode titled(String label, String value) {
        return Element.object().put("title", Words.ambiguous(label)).put("value", value);
    }

    /** Nothing is said by leaving it out. */
    private static ObjectNode given(ObjectNode input, String value) {
        return value.isEmpty() ? input : input.put("value", value);
    }
}
