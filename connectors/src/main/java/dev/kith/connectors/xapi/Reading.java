package dev.kith.connectors.xapi;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a store writes: ids, a statement, or a complaint as JSON, HTML or plain words. */
final class Reading {

    /** Nobody reads on, and looking for answers in a complaint takes a while. */
    private static final int LONGEST_COMPLAINT = 4_000;

    private final JsonMapper json;

    Reading(JsonMapper json) {
        this.json = json;
    }

    /** The ids, in lower case, that an answer to a post lists; empty where it cannot be understood. */
    Set<String> ids(String body) {
        JsonNode tree = tree(body);
        if (tree == null || !tree.isArray()) {
            return Set.of();
        }
        return tree.valueStream()
                .filter(JsonNode::isString)
                .map(id -> id.stringValue().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one statement of that id, or null where the body holds something else. */
    @Nullable JsonNode statement(String body, String id) {
        JsonNode tree = tree(body);
        return tree != null && id.equalsIgnoreCase(tree.path("id").asString("")) ? tree : null;
    }

    /** The words of a complaint, without markup, in at most 4,000 characters. */
    String words(String body) {
        JsonNode tree = tree(body);
        String words = tree == null ? start(body).replaceAll("<[^>]*>", " ") : String.join(" ", leaves(tree));
        return start(words);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_COMPLAINT));
    }

    /** Every text and number at the ends of a tree. */
    static Set<String> leaves(JsonNode tree) {
        if (tree.isContainer()) {
            return tree.valueStream()
                    .flatMap(child -> leaves(child).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return tree.isString() || tree.isNumber() ? Set.of(tree.asString()) : Set.of();
    }

    private @Nullable JsonNode tree(String body) {
        try {
            JsonNode tree = json.readTree(body);
            return tree.isContainer() ? tree : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
