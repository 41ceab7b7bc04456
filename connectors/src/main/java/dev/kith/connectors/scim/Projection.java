package dev.kith.connectors.scim;

import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which attributes a client wants to see (RFC 7644 section 3.9). The id and the schemas are always among them.
 *
 * @param only paths of names from the outside in; empty for all
 * @param without paths that are left out
 */
record Projection(List<List<String>> only, List<List<String>> without) {

    static final Projection ALL = new Projection(List.of(), List.of());

    private static final Set<String> ALWAYS = Set.of("id", "schemas");

    static Projection of(Kind kind, List<String> only, List<String> without) {
        return new Projection(paths(kind, only), only.isEmpty() ? paths(kind, without) : List.of());
    }

    /** Whether anything of this attribute is wanted; it may be dear to find. */
    boolean wants(String attribute) {
        boolean named =
                only.isEmpty() || only.stream().anyMatch(path -> path.getFirst().equals(attribute));
        return named && !without.contains(List.of(attribute));
    }

    ObjectNode of(ObjectNode whole) {
        ObjectNode shown = only.isEmpty() ? whole.deepCopy() : picked(whole);
        without.stream().filter(path -> !ALWAYS.contains(path.getFirst())).forEach(path -> drop(shown, path));
        return shown;
    }

    private ObjectNode picked(ObjectNode whole) {
        var paths = new ArrayList<>(only);
        ALWAYS.forEach(name -> paths.add(List.of(name)));
        return (ObjectNode) pick(whole, paths).orElseGet(JsonUtils.getJsonNodeFactory()::objectNode);
    }

    /** What the paths lead to; a path without names leads to all of it. */
    private static Optional<JsonNode> pick(JsonNode from, List<List<String>> paths) {
        if (paths.contains(List.<String>of())) {
            return Optional.of(from);
        }
        if (from.isArray()) {
            ArrayNode each = JsonUtils.getJsonNodeFactory().arrayNode();
            from.valueStream().flatMap(one -> pick(one, paths).stream()).forEach(each::add);
            return Optional.<JsonNode>of(each).filter(some -> !some.isEmpty());
        }
        ObjectNode some = JsonUtils.getJsonNodeFactory().objectNode();
        from.properties()
                .forEach(member -> pick(member.getValue(), below(paths, member.getKey()))
                        .ifPresent(value -> some.set(member.getKey(), value)));
        return Optional.<JsonNode>of(some).filter(found -> !found.isEmpty());
    }

    private static List<List<String>> below(List<List<String>> paths, String name) {
        return paths.stream()
                .filter(path -> path.getFirst().equalsIgnoreCase(name))
                .map(path -> path.subList(1, path.size()))
                .toList();
    }

    private static void drop(JsonNode from, List<String> path) {
        if (from.isArray()) {
            from.forEach(one -> drop(one, path));
        } else if (from.isObject()) {
            for (String name : new LinkedHashSet<>(((ObjectNode) from).propertyNames())) {
                if (name.equalsIgnoreCase(path.getFirst())) {
                    dropped((ObjectNode) from, name, path.subList(1, path.size()));
                }
            }
        }
    }

    private static void dropped(ObjectNode from, String name, List<String> rest) {
        if (rest.isEmpty()) {
            from.remove(name);
        } else {
            drop(from.path(name), rest);
        }
    }

    private static List<List<String>> paths(Kind kind, List<String> written) {
        return written.stream()
                .map(path -> path.replaceAll("\\[.*?]", "").strip())
                .filter(path -> !path.isEmpty())
                .map(path -> names(kind, kind.plain(path)))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static List<String> names(Kind kind, String path) {
        Optional<String> extension = kind.extensions().stream()
                .filter(urn -> path.regionMatches(true, 0, urn, 0, urn.length()))
                .findFirst();
        String rest = extension.map(urn -> path.substring(urn.length())).orElse(path);
        Stream<String> inside =
                Stream.of(rest.replaceFirst("^:", "").split("\\.")).filter(name -> !name.isEmpty());
        return Stream.concat(extension.stream(), inside)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
