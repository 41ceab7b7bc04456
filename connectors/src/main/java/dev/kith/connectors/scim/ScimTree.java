package dev.kith.connectors.scim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an identity provider said of a user or of a group, in the form of RFC 7643, without id, meta and members.
 *
 * @param json an object, as a store keeps it
 */
public record ScimTree(Kind kind, String json) {

    static ScimTree of(Kind kind, ObjectNode tree) {
        return new ScimTree(kind, tree.toString());
    }

    /** By what it can be looked up, as {@link ScimKey#spelled}; keys without a value are left out. */
    public Map<ScimKey, Set<String>> keys() {
        var keys = new EnumMap<ScimKey, Set<String>>(ScimKey.class);
        ObjectNode tree = node();
        put(keys, ScimKey.NAME, tree.path(kind.naming()));
        put(keys, ScimKey.EXTERNAL_ID, tree.path("externalId"));
        put(keys, ScimKey.EMAIL, tree.path("emails"));
        return keys;
    }

    /** The user's name or the group's, as it was spelled by the identity provider. */
    public String name() {
        return node().path(kind.naming()).asString("");
    }

    /** What it says of a person. */
    public ScimUser user() {
        return new ScimUser(node());
    }

    /** A tree of one's own, in which names differ in no more than case. */
    ObjectNode node() {
        return Patch.tree(json);
    }

    private static void put(Map<ScimKey, Set<String>> keys, ScimKey key, JsonNode said) {
        var values = (said.isArray() ? said.valueStream().map(one -> one.path("value")) : Stream.of(said))
                .map(one -> key.spelled(one.asString("")))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toUnmodifiableSet());
        if (!values.isEmpty()) {
            keys.put(key, values);
        }
    }
}
