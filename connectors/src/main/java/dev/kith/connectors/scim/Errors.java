package dev.kith.connectors.scim;

import com.unboundid.scim2.common.utils.JsonUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Errors as RFC 7644 section 3.12 writes them: the status is a text. */
final class Errors {

    private static final String URN = "urn:ietf:params:scim:api:messages:2.0:Error";

    private Errors() {}

    static ObjectNode body(int status, @Nullable String scimType, String detail) {
        ObjectNode body = JsonUtils.getJsonNodeFactory().objectNode();
        body.putArray("schemas").add(URN);
        body.put("status", Integer.toString(status));
        if (scimType != null) {
            body.put("scimType", scimType);
        }
        return body.put("detail", detail);
    }
}
