package dev.kith.connectors.xapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds statements against the templates of a profile, by xAPI Profiles 1.0 and nothing but its JSON. */
final class Templates {

    private final JsonNode templates;
    private final Set<String> versions;

    Templates(JsonNode profile) {
        this.templates = profile.path("templates");
        this.versions = profile.path("versions")
                .valueStream()
                .map(version -> version.path("id").stringValue())
                .collect(Collectors.toSet());
    }

    /** Whether a statement says that it follows the profile. */
    boolean isNamedBy(JsonNode statement) {
        return JsonPath.of("$.context.contextActivities.category[*].id").in(statement).stream()
                .anyMatch(id -> versions.contains(id.asString("")));
    }

    /** The last parts of the ids of the templates that a statement has the determining properties of. */
    List<String> of(JsonNode statement) {
        return templates
                .valueStream()
                .filter(template -> determines(template, statement))
                .map(template -> template.path("id").stringValue().replaceAll(".*/", ""))
                .toList();
    }

    /** The rules of those templates that a statement breaks. */
    List<String> broken(JsonNode statement) {
        return templates
                .valueStream()
                .filter(template -> determines(template, statement))
                .flatMap(template -> template.path("rules").valueStream())
                .filter(rule -> !holds(rule, statement))
                .map(rule -> rule.path("location").stringValue())
                .toList();
    }

    private static boolean determines(JsonNode template, JsonNode statement) {
        return isThere(template.path("verb"), statement, "$.verb.id")
                && isThere(template.path("objectActivityType"), statement, "$.object.definition.type")
                && template.path("contextGroupingActivityType")
                        .valueStream()
                        .allMatch(type ->
                                isThere(type, statement, "$.context.contextActivities.grouping[*].definition.type"));
    }

    private static boolean isThere(JsonNode needed, JsonNode statement, String location) {
        return needed.isMissingNode() || JsonPath.of(location).in(statement).contains(needed);
    }

    private static boolean holds(JsonNode rule, JsonNode statement) {
        List<JsonNode> values = JsonPath.of(rule.path("location").stringValue()).in(statement);
        return switch (rule.path("presence").stringValue()) {
            case "included" -> !values.isEmpty() && fit(rule, values);
            case "excluded" -> values.isEmpty();
            case "recommended" -> values.isEmpty() || fit(rule, values);
            default -> throw new IllegalArgumentException("No presence of the specification (rule: " + rule + ")");
        };
    }

    private static boolean fit(JsonNode rule, List<JsonNode> values) {
        return !rule.has("any") || rule.path("any").valueStream().anyMatch(values::contains);
    }
}
