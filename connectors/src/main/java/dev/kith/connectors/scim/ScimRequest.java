package dev.kith.connectors.scim;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of an identity provider, which has been let in already.
 *
 * @param path below the base address, percent-decoded, like {@code /Users/42}; empty for the base address itself
 * @param query the parameters, decoded
 * @param body what was sent, empty for nothing. Read no more than one byte beyond {@link ScimServer#LONGEST_BODY}.
 */
public record ScimRequest(String method, String path, Map<String, String> query, Conditions conditions, String body) {

    /** The headers {@code If-Match} and {@code If-None-Match}. */
    public record Conditions(
            @Nullable String ifMatch, @Nullable String ifNoneMatch) {

        public static final Conditions NONE = new Conditions(null, null);
    }
}
