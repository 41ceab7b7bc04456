package dev.kith.prompts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody invented, who stands in our texts by their name.
 *
 * @param facets what they are in each respect in which a pack's people must differ
 */
record Persona(String id, String name, Map<String, String> facets) {

    /** In which respects people differ, in the order in which they are listed. */
    static final List<String> FACETS = List.of("role", "background", "ability", "family", "site");

    Persona {
        facets = Map.copyOf(facets);
    }

    static List<Persona> read(Document document) {
        return document.root()
                .path("people")
                .valueStream()
                .map(at -> new Persona(
                        at.path("id").stringValue(""),
                        at.path("name").stringValue(""),
                        FACETS.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        facet -> at.path(facet).stringValue("")))))
                .toList();
    }

    /** Whether the text names them, as a word of its own. */
    boolean isIn(String text) {
        return !name.isBlank()
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(text)
                        .find();
    }
}
