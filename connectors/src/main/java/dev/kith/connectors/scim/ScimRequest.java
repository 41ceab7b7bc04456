package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.PreconditionFailedException;
import java.util.Arrays;
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

        /** Refuses what was meant for another version. */
        void check(Kept read) throws PreconditionFailedException {
            if (ifMatch != null && !names(ifMatch, read)) {
                throw new PreconditionFailedException("It has changed since (valid: the version of now)");
            }
        }

        /** Whether the client has this version already. */
        boolean isKnown(Kept kept) {
            return ifNoneMatch != null && names(ifNoneMatch, kept);
        }

        /** Compared weakly: {@code W/"3"} and {@code "3"} are the same (RFC 9110 section 8.8.3.2). */
        private static boolean names(String versions, Kept kept) {
            String version = Representation.version(kept).replace("W/", "");
            return Arrays.stream(versions.split(","))
                    .map(one -> one.strip().replaceFirst("^W/", ""))
                    .anyMatch(one -> one.equals("*") || one.equals(version));
        }
    }
}
