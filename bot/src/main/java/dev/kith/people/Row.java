package dev.kith.people;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a file, such as a person: texts by column name, without surrounding space, and the line where it begins. */
public record Row(long line, Map<String, String> fields) {

    /** What stands in a column; empty where there is no such. */
    public String text(String field) {
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

    /** Something is wrong with it. */
    public Problem problem(String field, String reason, String valid) {
        return new Problem(line, field, reason, valid);
    }
}
