package dev.kith.connectors.xapi;

import dev.kith.connectors.http.Body;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a store writes: ids, or a statement. */
final class Reading {

    private Reading() {}

    /** The ids, in lower case, that an answer to a post lists; empty where it cannot be understood. */
    static Set<String> ids(String body) {
        return Body.tree(body)
                .filter(JsonNode::isArray)
                .map(tree -> tree.valueStream()
                        .filter(JsonNode::isString)
                        .map(id -> id.stringValue().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** The one statement of that id, or null where the body holds something else. */
    static @Nullable JsonNode statement(String body, String id) {
        return Body.tree(body)
                .filter(tree -> id.equalsIgnoreCase(tree.path("id").asString("")))
                .orElse(null);
    }
}
