package dev.kith.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A row of a file, such as a person: texts by column name, without surrounding space, and the line where it begins. */
public record Row(long line, Map<String, String> fields) {

    /** What stands in a column; empty where there is no such. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** With the attributes that were there {@code before} and the file has no column for. */
    public Row over(Map<String, String> before) {
        var merged = new HashMap<String, String>();
        before.forEach((name, value) -> {
            if (name.startsWith(PersonFields.ATTRIBUTE)) {
                merged.put(name, value);
            }
        });
        merged.putAll(fields);
        return new Row(line, merged);
    }

    /** With what is known otherwise in those of these fields that are empty. */
    Row filled(Collection<String> names, Map<String, String> known) {
        var filled = new HashMap<>(fields);
        names.stream().filter(name -> text(name).isEmpty()).forEach(name -> {
            filled.put(name, known.getOrDefault(name, ""));
        });
        return new Row(line, filled);
    }

    /** Something is wrong with it. */
    public Problem problem(String field, String reason, String valid) {
        return new Problem(line, field, reason, valid);
    }
}
