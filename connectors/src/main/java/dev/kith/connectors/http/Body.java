package dev.kith.connectors.http;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a system writes: JSON where it is JSON, else words, also out of a page that somebody made for people. */
public final class Body {

    /** Nobody reads on, and looking for answers in a complaint takes a while. */
    private static final int LONGEST_COMPLAINT = 4_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Body() {}

    /** An object, an array or a single value; empty where it is no JSON. */
    public static Optional<JsonNode> json(String body) {
        try {
            return body.isBlank() ? Optional.empty() : Optional.of(JSON.readTree(body));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** An object or an array; empty where it is anything else. */
    public static Optional<JsonNode> tree(String body) {
        return json(body).filter(JsonNode::isContainer);
    }

    /** The words of a complaint, without markup, in at most 4,000 characters. */
    public static String words(String body) {
        String words = tree(body)
                .map(tree -> String.join(" ", leaves(tree)))
                .orElseGet(() -> start(body).replaceAll("<[^>]*>", " "));
        return start(words);
    }

    /** Every text and number at the ends of a tree. */
    public static Set<String> leaves(JsonNode tree) {
        if (tree.isContainer()) {
            return tree.valueStream()
                    .flatMap(child -> leaves(child).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return tree.isString() || tree.isNumber() ? Set.of(tree.asString()) : Set.of();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_COMPLAINT));
    }
}
