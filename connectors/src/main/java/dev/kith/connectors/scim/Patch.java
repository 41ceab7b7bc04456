package dev.kith.connectors.scim;

import com.unboundid.scim2.common.GenericScimResource;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A PATCH as identity providers write it, brought into the form of RFC 7644 section 3.5.2 operation by operation and then applied.
 * All or nothing: what was there is left as it was.
 */
final class Patch {

    private static final List<String> OURS = List.of("id", "meta", "groups");

    private final Kind kind;

    Patch(Kind kind) {
        this.kind = kind;
    }

    /** What comes out; a request that cannot be understood is a 400 with its scimType. */
    ObjectNode apply(JsonNode request, ObjectNode present) throws ScimException {
        JsonNode operations = member(request, "Operations");
        if (!operations.isArray() || operations.isEmpty()) {
            throw BadRequestException.invalidSyntax("The request has no operations (valid: a list named Operations)");
        }
        ObjectNode next = present.deepCopy();
        for (JsonNode operation : operations.values()) {
            next = operate(operation, next);
        }
        return next;
    }

    /** What a resource that was sent as a whole says. */
    ObjectNode whole(JsonNode resource) throws ScimException {
        return each(Op.REPLACE, "", resource, JsonUtils.getJsonNodeFactory().objectNode());
    }

    private ObjectNode operate(JsonNode operation, ObjectNode present) throws ScimException {
        Op op = op(member(operation, "op"));
        JsonNode path = member(operation, "path");
        JsonNode value = member(operation, "value");
        if (path.isString() && !path.asString().isBlank()) {
            return at(op, writable(path.asString().strip()), value, present);
        }
        if (!path.isNull() && !path.isString()) {
            throw BadRequestException.invalidPath("The path of an operation is no text (valid: userName)");
        }
        if (op == Op.REMOVE) {
            throw BadRequestException.noTarget("A removal has no path (valid: the attribute to remove)");
        }
        return each(op, "", value, present);
    }

    /** Attributes that come as one object, also those with a dot, a colon or a filter in their names. */
    private ObjectNode each(Op op, String extension, JsonNode value, ObjectNode present) throws ScimException {
        if (!value.isObject()) {
            throw BadRequestException.invalidValue(
                    "An operation without a path has no attributes (valid: an object of attributes)");
        }
        ObjectNode next = present;
        for (Map.Entry<String, JsonNode> attribute : value.properties()) {
            String path = extension.isEmpty() ? attribute.getKey() : extension + ":" + attribute.getKey();
            next = kind.knows(extension, attribute.getKey()) ? at(op, path, attribute.getValue(), next) : next;
        }
        return next;
    }

    private ObjectNode at(Op op, String path, JsonNode value, ObjectNode present) throws ScimException {
        Optional<String> extension = kind.extension(path);
        if (extension.isPresent() && op != Op.REMOVE) {
            return each(op, extension.get(), value, present);
        }
        if (extension.isPresent()) {
            ObjectNode next = present.deepCopy();
            next.remove(extension.get());
            return next;
        }
        Optional<Target> target = Target.of(kind, path);
        return target.isEmpty() ? present : applied(Operations.of(op, target.get(), value, present), present);
    }

    /** To ignore what is ours would look like a success. */
    private String writable(String path) throws BadRequestException {
        String attribute = kind.plain(path).toLowerCase(Locale.ROOT);
        if (OURS.stream().anyMatch(ours -> attribute.matches(ours + "([.\\[].*)?"))) {
            throw BadRequestException.mutability(
                    "An attribute is Kith's own and cannot be written: " + attribute + " (valid: leave it out)");
        }
        return path;
    }

    private static ObjectNode applied(List<PatchOperation> operations, ObjectNode present) throws ScimException {
        if (operations.isEmpty()) {
            return present;
        }
        return new PatchRequest(operations)
                .apply(new GenericScimResource(present))
                .getObjectNode();
    }

    private static Op op(JsonNode written) throws BadRequestException {
        String word = written.isString() ? written.asString().strip().toUpperCase(Locale.ROOT) : "";
        for (Op op : Op.values()) {
            if (op.name().equals(word)) {
                return op;
            }
        }
        throw BadRequestException.invalidSyntax("An operation is unknown (valid: add, replace or remove)");
    }

    /** The names of members differ in no more than case (RFC 7643 section 2.1). */
    static JsonNode member(JsonNode object, String name) {
        return object.properties().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NullNode.getInstance());
    }

    /** Reads a tree in which names differ in no more than case. */
    static ObjectNode tree(String json) {
        return (ObjectNode) JsonUtils.getObjectReader().readTree(json);
    }

    /** What an operation does. */
    enum Op {
        ADD,
        REPLACE,
        REMOVE
    }
}
