package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Brings what a client sends into the form that its attribute has by RFC 7643: a boolean out of "False", a manager out of a text. */
final class Values {

    private Values() {}

    /** JSON null, where the value says that there is none. */
    static JsonNode fit(AttributeDefinition attribute, JsonNode value) throws BadRequestException {
        return attribute.isMultiValued() ? several(attribute, value) : one(attribute, only(attribute, value));
    }

    private static JsonNode several(AttributeDefinition attribute, JsonNode value) throws BadRequestException {
        ArrayNode fitted = JsonUtils.getJsonNodeFactory().arrayNode();
        for (JsonNode each : value.isArray() ? value.values() : List.of(value)) {
            JsonNode one = one(attribute, each);
            if (!one.isNull()) {
                fitted.add(one);
            }
        }
        return fitted.isEmpty() ? NullNode.getInstance() : fitted;
    }

    /** Some clients wrap even what there can only be one of. */
    private static JsonNode only(AttributeDefinition attribute, JsonNode value) throws BadRequestException {
        if (!value.isArray()) {
            return value;
        }
        if (value.size() > 1) {
            throw invalid(attribute, "one value, and not a list");
        }
        return value.isEmpty() ? NullNode.getInstance() : value.get(0);
    }

    private static JsonNode one(AttributeDefinition attribute, JsonNode value) throws BadRequestException {
        if (value.isNull()) {
            return value;
        }
        return switch (attribute.getType()) {
            case COMPLEX -> complex(attribute, value);
            case BOOLEAN -> yesOrNo(attribute, value);
            default -> text(attribute, value);
        };
    }

    private static JsonNode complex(AttributeDefinition attribute, JsonNode value) throws BadRequestException {
        if (value.isObject()) {
            return parts(attribute, (ObjectNode) value);
        }
        Optional<AttributeDefinition> part = Kind.part(attribute, "value");
        if (part.isEmpty() || value.isArray()) {
            throw invalid(attribute, "an object");
        }
        JsonNode text = text(part.get(), value);
        return text.asString().isBlank() ? NullNode.getInstance() : object().set("value", text);
    }

    private static JsonNode parts(AttributeDefinition attribute, ObjectNode value) throws BadRequestException {
        ObjectNode parts = object();
        for (Map.Entry<String, JsonNode> sent : value.properties()) {
            Optional<AttributeDefinition> part = Kind.part(attribute, sent.getKey());
            if (part.isPresent() && part.get().getType() != AttributeDefinition.Type.REFERENCE) {
                parts.set(part.get().getName(), fit(part.get(), sent.getValue()));
            }
        }
        return parts.isEmpty() ? NullNode.getInstance() : parts;
    }

    private static JsonNode yesOrNo(AttributeDefinition attribute, JsonNode value) throws BadRequestException {
        if (value.isBoolean()) {
            return value;
        }
        String word = value.isString() ? value.asString().strip() : "";
        if (!word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false")) {
            throw invalid(attribute, "true or false");
        }
        return BooleanNode.valueOf(word.equalsIgnoreCase("true"));
    }

    private static JsonNode text(AttributeDefinition attribute, JsonNode value) throws BadRequestException {
        if (value.isContainer()) {
            throw invalid(attribute, "a text");
        }
        return value.isString() ? value : StringNode.valueOf(value.asString());
    }

    private static ObjectNode object() {
        return JsonUtils.getJsonNodeFactory().objectNode();
    }

    private static BadRequestException invalid(AttributeDefinition attribute, String valid) {
        return BadRequestException.invalidValue(
                "The value of " + attribute.getName() + " cannot be read (valid: " + valid + ")");
    }
}
