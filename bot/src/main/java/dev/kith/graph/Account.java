package dev.kith.graph;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Somebody's account in the tenant.
 *
 * @param mail empty where the account has no mailbox
 * @param principalName what they sign in with, which looks like an e-mail and often is one
 * @param language BCP 47, or empty
 */
public record Account(String objectId, String name, String mail, String principalName, String language) {

    /** What {@link #read} wants to be told of each. */
    static final String FIELDS = "id,displayName,mail,userPrincipalName,preferredLanguage,accountEnabled,userType";

    /** Guests are another organisation's people, and who is not enabled has left: both are nobody. */
    static Optional<Account> read(JsonNode user) {
        var account = new Account(
                text(user, "id"),
                text(user, "displayName"),
                text(user, "mail"),
                text(user, "userPrincipalName"),
                text(user, "preferredLanguage"));
        boolean isSomebody = user.path("accountEnabled").asBoolean(false)
                && !text(user, "userType").equalsIgnoreCase("Guest")
                && isObjectId(account.objectId);
        return isSomebody ? Optional.of(account) : Optional.empty();
    }

    /** Whether it may be put into a path: nothing but what ids are made of. */
    static boolean isObjectId(String text) {
        return text.matches("[0-9A-Za-z-]{1,64}");
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String text(JsonNode user, String field) {
        return user.path(field).asString("");
    }
}
