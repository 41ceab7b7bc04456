package dev.kith.prompts;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One file of YAML after parsing: what it holds and on which line each field begins. */
record Tree(String file, JsonNode root, Map<String, Integer> lines) {

    /** The path of a member; the root is the empty path. */
    static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /** A problem with the field, on its line or, where it is missing, on that of what should hold it. */
    Problem problem(String field, String problem, String valid) {
        return new Problem(file, line(field), field, problem, valid);
    }

    int line(String field) {
        String path = field;
        while (!path.isEmpty() && !lines.containsKey(path)) {
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return lines.getOrDefault(path, 1);
    }
}
