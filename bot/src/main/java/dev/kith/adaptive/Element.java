package dev.kith.adaptive;

import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The beginnings of JSON. */
final class Element {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Element() {}

    static ObjectNode of(String type) {
        return object().put("type", type);
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array(Collection<ObjectNode> all) {
        return NODES.arrayNode().addAll(all);
    }
}
