package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What an identity provider is answered.
 *
 * @param headers all that belong to the protocol, the content type too
 * @param body JSON; empty for none
 */
public record ScimReply(int status, Map<String, String> headers, Optional<String> body) {

    /** What SCIM calls its JSON (RFC 7644 section 3.1). */
    public static final String CONTENT_TYPE = "application/scim+json";

    public ScimReply {
        headers = Map.copyOf(headers);
    }

    /** An error in the form of RFC 7644 section 3.12, for what has to be refused before the server is asked, like a bad token. */
    public static ScimReply error(int status, String detail) {
        return of(status, Map.of(), Errors.body(status, null, detail));
    }

    static ScimReply error(ScimException why) {
        var error = why.getScimError();
        return of(
                error.getStatus(),
                Map.of(),
                Errors.body(error.getStatus(), error.getScimType(), Objects.requireNonNullElse(error.getDetail(), "")));
    }

    static ScimReply notAllowed(String valid) {
        return of(405, Map.of("Allow", valid), Errors.body(405, null, "Not possible here (valid: " + valid + ")"));
    }

    static ScimReply of(int status, Map<String, String> headers, JsonNode body) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", CONTENT_TYPE);
        return new ScimReply(status, all, Optional.of(body.toString()));
    }

    static ScimReply empty(int status, Map<String, String> headers) {
        return new ScimReply(status, headers, Optional.empty());
    }
}
