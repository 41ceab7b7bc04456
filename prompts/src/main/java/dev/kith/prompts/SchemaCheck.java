package dev.kith.prompts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Holds a document against the JSON Schema of its kind and says in words what differs. */
final class SchemaCheck {

    private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

    SchemaCheck() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (Kind kind : Kind.values()) {
            byte[] schema = CatalogFiles.resource("/schema/" + kind.word() + ".schema.json");
            schemas.put(kind, registry.getSchema(new String(schema, StandardCharsets.UTF_8), InputFormat.JSON));
        }
    }

    List<Problem> problems(Document document) {
        Schema schema = schema(document.place().kind());
        return schema.validate(document.root()).stream()
                .map(error -> problem(document, schema.getSchemaNode(), error))
                .toList();
    }

    private Schema schema(Kind kind) {
        Schema schema = schemas.get(kind);
        if (schema == null) {
            throw new IllegalStateException("No schema (kind: " + kind + ")");
        }
        return schema;
    }

    private static Problem problem(Document document, JsonNode schema, Error error) {
        JsonNode rule = around(schema, error);
        String field = path(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                document.problem(Document.member(field, error.getProperty()), "is unknown", names(rule));
            case "required" ->
                document.problem(
                        Document.member(field, error.getProperty()),
                        "is missing",
                        description(schema, rule.path("properties").path(error.getProperty())));
            default -> document.problem(field, words(error), description(schema, rule));
        };
    }

    private static String words(Error error) {
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "type" -> "is " + type(value);
            case "pattern", "enum" -> "is not valid: “" + value.stringValue("") + "”";
            case "minItems" -> "has too few items: " + value.size();
            case "maxItems" -> "has too many items: " + value.size();
            case "maxLength" ->
                "has too many characters: " + value.stringValue("").length();
            case "minimum" -> "is too small: " + value;
            case "maximum" -> "is too large: " + value;
            default -> error.getMessage();
        };
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "a group of fields";
            default -> "empty";
        };
    }

    /** The part of the schema whose keyword was violated. */
    private static JsonNode around(JsonNode schema, Error error) {
        return schema.at(error.getSchemaLocation().getFragment().getParent().toString());
    }

    private static String description(JsonNode schema, JsonNode part) {
        JsonNode meant = part.has("description") ? part : schema.at(pointer(part.path("$ref")));
        return meant.path("description").stringValue("see the schema");
    }

    private static String pointer(JsonNode reference) {
        return reference.stringValue("#").substring(1);
    }

    private static String names(JsonNode rule) {
        return String.join(", ", rule.path("properties").propertyNames());
    }

    private static String path(NodePath location) {
        String path = "";
        for (int at = 0; at < location.getNameCount(); at++) {
            path = location.getElement(at) instanceof Integer index
                    ? Document.item(path, index)
                    : Document.member(path, location.getName(at));
        }
        return path;
    }
}
