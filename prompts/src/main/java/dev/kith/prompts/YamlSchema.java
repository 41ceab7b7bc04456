package dev.kith.prompts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A JSON Schema (2020-12) for files of YAML; says in words what differs, by the descriptions in the schema. */
public final class YamlSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private YamlSchema(String text) {
        this.schema = REGISTRY.getSchema(text, InputFormat.JSON);
    }

    /** The schema in the resource {@code file} beside {@code owner}, or at an absolute path of the class path. */
    public static YamlSchema beside(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No schema (file: " + file + ")");
            }
            return new YamlSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Problem> problems(Tree tree) {
        return schema.validate(tree.root()).stream()
                .map(error -> problem(tree, schema.getSchemaNode(), error))
                .toList();
    }

    private static Problem problem(Tree tree, JsonNode schema, Error error) {
        JsonNode rule = around(schema, error);
        String field = path(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                tree.problem(Tree.member(field, error.getProperty()), "is unknown", names(rule));
            case "required" ->
                tree.problem(
                        Tree.member(field, error.getProperty()),
                        "is missing",
                        description(schema, rule.path("properties").path(error.getProperty())));
            default -> tree.problem(field, words(error), description(schema, rule));
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
                    ? Tree.item(path, index)
                    : Tree.member(path, location.getName(at));
        }
        return path;
    }
}
