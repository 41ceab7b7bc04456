package dev.kith.connectors.scim;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Of several values one is the primary: the newest that says so (RFC 7644 section 3.5.2). */
final class Primaries {

    private static final String PRIMARY = "primary";

    private Primaries() {}

    static void settle(ObjectNode before, ObjectNode after) {
        after.properties().forEach(one -> settle(before.path(one.getKey()), one.getValue()));
    }

    private static void settle(JsonNode before, JsonNode after) {
        List<JsonNode> claims = after.isArray()
                ? after.valueStream()
                        .filter(one -> one.path(PRIMARY).asBoolean(false))
                        .toList()
                : List.of();
        if (claims.size() > 1) {
            List<JsonNode> there = before.valueStream().toList();
            JsonNode newest = claims.stream()
                    .filter(one -> !there.contains(one))
                    .findFirst()
                    .orElse(claims.getFirst());
            claims.stream().filter(one -> one != newest).forEach(one -> ((ObjectNode) one).put(PRIMARY, false));
        }
    }
}
