package dev.kith.prompts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds a document against the schema of its kind. */
final class SchemaCheck {

    private final Map<Kind, YamlSchema> schemas = new EnumMap<>(Kind.class);

    SchemaCheck() {
        for (Kind kind : Kind.values()) {
            schemas.put(kind, YamlSchema.beside(SchemaCheck.class, "/schema/" + kind.word() + ".schema.json"));
        }
    }

    List<Problem> problems(Document document) {
        Kind kind = document.place().kind();
        YamlSchema schema = schemas.get(kind);
        if (schema == null) {
            throw new IllegalStateException("No schema (kind: " + kind + ")");
        }
        return schema.problems(document.tree());
    }
}
