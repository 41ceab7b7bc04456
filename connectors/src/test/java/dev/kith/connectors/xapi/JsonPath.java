package dev.kith.connectors.xapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** As much of JSONPath as xAPI Profiles allow: names, numbers, a star, and unions of these; no filters, no scripts. */
record JsonPath(List<String> steps) {

    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z_]\\w*)|\\[([^\\[\\]]+)\\]");

    static JsonPath of(String path) {
        if (!path.startsWith("$")) {
            throw new IllegalArgumentException("A path starts at $ (path: " + path + ")");
        }
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path).region(1, path.length());
        while (matcher.lookingAt()) {
            steps.add(matcher.group(1) != null ? "'" + matcher.group(1) + "'" : matcher.group(2));
            matcher.region(matcher.end(), path.length());
        }
        if (matcher.regionStart() != path.length()) {
            throw new IllegalArgumentException("No path that a profile may hold (path: " + path + ")");
        }
        return new JsonPath(List.copyOf(steps));
    }

    /** All values there. */
    List<JsonNode> in(JsonNode root) {
        Stream<JsonNode> nodes = Stream.of(root);
        for (String step : steps) {
            nodes = nodes.flatMap(node -> Stream.of(step.split(",")).flatMap(part -> step(node, part.strip())));
        }
        return nodes.toList();
    }

    private static Stream<JsonNode> step(JsonNode node, String part) {
        if (part.equals("*")) {
            return node.valueStream();
        }
        JsonNode child = part.startsWith("'")
                ? node.path(part.substring(1, part.length() - 1))
                : node.path(Integer.parseInt(part));
        return Stream.of(child).filter(found -> !found.isMissingNode());
    }
}
