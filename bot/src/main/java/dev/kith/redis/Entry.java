package dev.kith.redis;

import java.util.Map;

/** One entry of a stream: Redis' id and the fields it was appended with. */
public record Entry(String id, Map<String, String> fields) {

    /** The value of a field that every entry of this stream has. */
    public String get(String field) {
        String value = fields.get(field);
        if (value == null) {
            throw new IllegalStateException("a stream entry without its field " + field + " (entry: " + id + ")");
        }
        return value;
    }
}
