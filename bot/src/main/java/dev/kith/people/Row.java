package dev.kith.people;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as a file has them: texts by column name, without surrounding space, and the line where they begin. */
record Row(long line, Map<String, String> fields) {

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** With the attributes that {@code before} had and the file has no column for. */
    Row over(@Nullable Person before) {
        var merged = new HashMap<String, String>();
        if (before != null) {
            before.attributes().forEach((name, value) -> merged.put(PersonFields.ATTRIBUTE + name, value));
        }
        merged.putAll(fields);
        return new Row(line, merged);
    }

    Problem problem(String field, String reason, String valid) {
        return new Problem(line, field, reason, valid);
    }
}
