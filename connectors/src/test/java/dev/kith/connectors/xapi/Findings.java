package dev.kith.connectors.xapi;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with a statement, and knows the small things that recur in one. */
final class Findings {

    private static final String ASCII = "A-Za-z0-9\\-._~!$&'()*+,;=:@";
    private static final String UCS = "\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}\\x{10000}-\\x{1FFFD}"
            + "\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}\\x{40000}-\\x{DFFFD}\\x{E1000}-\\x{EFFFD}";

    /** The bidirectional marks that an IRI must not hold (RFC 3987 section 4.1). */
    private static final Pattern MARKS = Pattern.compile("[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}]");

    private static final String CHARACTER = "(?:[" + ASCII + UCS + "]|%[0-9A-Fa-f]{2})";

    /** An IRI with a scheme (RFC 3987 section 2.2), without private characters, which only its query might hold. */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:"
            + "(?://(?:" + CHARACTER + "|\\[[0-9A-Fa-f:.]+\\])*(?:/" + CHARACTER + "*)*"
            + "|/(?:" + CHARACTER + "+(?:/" + CHARACTER + "*)*)?|" + CHARACTER + "+(?:/" + CHARACTER + "*)*)"
            + "(?:\\?(?:" + CHARACTER + "|[/?])*)?"
            + "(?:#(?:" + CHARACTER + "|[/?])*)?");

    private static final Pattern WITH_HOST = Pattern.compile("^https?://[^/?#]", Pattern.CASE_INSENSITIVE);

    private final List<String> findings = new ArrayList<>();

    List<String> all() {
        return List.copyOf(findings);
    }

    void require(boolean holds, String problem, JsonNode where) {
        if (!holds) {
            findings.add(problem + ": " + where);
        }
    }

    void object(JsonNode node, Set<String> needed, Set<String> allowed) {
        require(node.isObject(), "no object", node);
        for (String name : needed) {
            require(node.has(name), "nothing called " + name, node);
        }
        for (String name : node.propertyNames()) {
            require(needed.contains(name) || allowed.contains(name), "an unknown " + name, node);
        }
    }

    void whereThere(JsonNode node, String name, Consumer<JsonNode> check) {
        if (node.has(name)) {
            check.accept(node.path(name));
        }
    }

    void iri(JsonNode iri) {
        require(iri.isString() && isIri(iri.stringValue()), "no absolute IRI", iri);
    }

    static boolean isIri(String text) {
        return IRI.matcher(text).matches()
                && !MARKS.matcher(text).find()
                && (WITH_HOST.matcher(text).find()
                        || !text.toLowerCase(Locale.ROOT).matches("https?:.*"));
    }

    void extensions(JsonNode extensions) {
        require(extensions.isObject(), "no extensions", extensions);
        for (String key : extensions.propertyNames()) {
            require(isIri(key), "an extension without an IRI", extensions);
        }
    }

    void languageMap(JsonNode map) {
        require(map.isObject() && !map.isEmpty(), "no language map", map);
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            require(isLanguage(entry.getKey()), "no RFC 5646 tag", map);
            require(entry.getValue().isString(), "no text", map);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !tag.isEmpty()
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
