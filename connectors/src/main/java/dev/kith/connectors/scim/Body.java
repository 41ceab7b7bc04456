package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.utils.JsonUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was sent: one JSON object. */
final class Body {

    private Body() {}

    static ObjectNode read(String sent) throws ScimException {
        if (sent.length() > ScimServer.LONGEST_BODY) {
            throw new ScimException(413, "The body is too long (valid: " + ScimServer.LONGEST_BODY + " characters)");
        }
        try {
            JsonNode read = JsonUtils.getObjectReader().readTree(sent);
            if (read.isObject()) {
                return (ObjectNode) read;
            }
        } catch (JacksonException e) {
            throw unreadable(e);
        }
        throw unreadable(null);
    }

    /** The cause stays inside: it may quote what was sent. */
    private static BadRequestException unreadable(@Nullable JacksonException why) {
        return new BadRequestException(
                "The body cannot be read (valid: one JSON object)", BadRequestException.INVALID_SYNTAX, why);
    }
}
