package dev.kith.adaptive;

import dev.kith.chat.Press;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was pressed on a card, or sent in a window. It is never trusted on its own.
 *
 * @param press the button; empty in a window, which carries what sending it is
 * @param values what the fields hold, by field: option ids, days or text; a field that was left alone is missing
 * @param shown the fields that a window showed, filled in or not; of a card none is told
 * @param inHome whether it was in the home
 * @param carried what a window carries
 */
public record Pressed(
        Optional<Press> press,
        Map<String, String> values,
        Set<String> shown,
        boolean inHome,
        Optional<String> carried) {

    private static final String PRESS = "kith";
    private static final String HOME = "home";
    private static final String CARRIED = "carried";
    private static final String SHOWN = "shown";

    public Pressed {
        values = Map.copyOf(values);
        shown = Set.copyOf(shown);
    }

    /** Without what the fields hold. */
    @Override
    public String toString() {
        return "pressed " + press.map(Press::action).orElse("in a window");
    }

    /** What a button carries. */
    static ObjectNode data(Press press, boolean inHome) {
        var data = Element.object().put(PRESS, press.written());
        return inHome ? data.put(HOME, true) : data;
    }

    /** What a window carries. */
    static ObjectNode data(String carried, Collection<String> fields) {
        var data = Element.object().put(CARRIED, carried);
        var shown = data.putArray(SHOWN);
        fields.forEach(shown::add);
        return data;
    }

    static Optional<Pressed> read(JsonNode data) {
        var press = text(data.path(PRESS)).flatMap(Press::read);
        var carried = text(data.path(CARRIED));
        return press.isEmpty() && carried.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pressed(
                        press, values(data), shown(data), data.path(HOME).asBoolean(false), carried));
    }

    private static Map<String, String> values(JsonNode data) {
        var values = new HashMap<String, String>();
        data.properties().stream()
                .filter(input -> Inputs.isField(input.getKey()))
                .forEach(input -> text(input.getValue())
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .ifPresent(value -> values.put(Inputs.field(input.getKey()), value)));
        return values;
    }

    private static Set<String> shown(JsonNode data) {
        var shown = new HashSet<String>();
        data.path(SHOWN).forEach(id -> text(id).ifPresent(shown::add));
        return shown;
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }
}
