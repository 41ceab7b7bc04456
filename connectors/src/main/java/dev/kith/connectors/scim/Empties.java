package dev.kith.connectors.scim;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is null or empty is not there (RFC 7643 section 2.5). */
final class Empties {

    private Empties() {}

    static void drop(JsonNode from) {
        if (from.isObject()) {
            List.copyOf(from.properties()).forEach(member -> {
                drop(member.getValue());
                if (empty(member.getValue())) {
                    ((ObjectNode) from).remove(member.getKey());
                }
            });
        } else if (from.isArray()) {
            from.forEach(Empties::drop);
            List<JsonNode> left = from.valueStream().filter(one -> !empty(one)).toList();
            ((ArrayNode) from).removeAll().addAll(left);
        }
    }

    private static boolean empty(JsonNode value) {
        return value.isNull() || value.isContainer() && value.isEmpty();
    }
}
