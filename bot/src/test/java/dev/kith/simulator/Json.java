package dev.kith.simulator;

import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The JSON that platforms and senders exchange. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** The tree, or the missing node where it is no JSON. */
    static JsonNode read(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException unreadable) {
            return MissingNode.getInstance();
        }
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A string with its quotes. */
    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    static String string(JsonNode from, String pointer) {
        return from.at(pointer).asString("");
    }

    /** Everything under {@code text} that is a string, a line each: what blocks and cards say. */
    static String words(JsonNode from) {
        var lines = new StringJoiner("\n");
        collect(from, lines);
        return lines.toString();
    }

    private static void collect(JsonNode from, StringJoiner lines) {
        if (from.path("text").isString()) {
            lines.add(from.path("text").asString());
        }
        for (JsonNode child : from) {
            collect(child, lines);
        }
    }
}
