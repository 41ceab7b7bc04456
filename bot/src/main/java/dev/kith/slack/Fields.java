package dev.kith.slack;

import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A card's fields, there and back: the block's id carries the field's. */
final class Fields {

    /** The id of the one element in a field's block. */
    static final String VALUE = "value";

    private static final String BLOCK = "field:";

    private Fields() {}

    static String block(String field) {
        return BLOCK + field;
    }

    /** The fields that were shown, filled in or not. */
    static Set<String> of(@Nullable ViewState state) {
        return state == null || state.getValues() == null
                ? Set.of()
                : state.getValues().keySet().stream()
                        .filter(block -> block.startsWith(BLOCK))
                        .map(block -> block.substring(BLOCK.length()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What the fields hold: option ids, days or text; a field that was left alone is missing. */
    static Map<String, String> values(@Nullable ViewState state) {
        var values = new HashMap<String, String>();
        if (state != null && state.getValues() != null) {
            state.getValues().forEach((block, elements) -> {
                var element = elements == null ? null : elements.get(VALUE);
                if (block.startsWith(BLOCK) && element != null) {
                    put(values, block.substring(BLOCK.length()), element);
                }
            });
        }
        return values;
    }

    private static void put(Map<String, String> values, String field, ViewState.Value element) {
        String value = element.getSelectedOption() != null
                ? element.getSelectedOption().getValue()
                : element.getSelectedDate() != null ? element.getSelectedDate() : element.getValue();
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
    }
}
