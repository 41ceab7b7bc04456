package dev.kith.graph;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Why Entra gives no token: its codes, and what they mean in our words (Microsoft identity platform, authentication and authorization
 * error codes). Nothing else of what it said is passed on.
 *
 * @param error as OAuth has it: {@code invalid_client}
 * @param code Entra's own, {@code AADSTS…}, or empty
 */
record EntraRefusal(String error, String code) {

    private static final Pattern CODE = Pattern.compile("\\bAADSTS[0-9]{1,9}\\b");

    private static final Map<String, String> MEANINGS = Map.of(
            "AADSTS7000215", "the app's secret is not the right one; its value is wanted, not its id",
            "AADSTS7000222", "the app's secret has expired",
            "AADSTS700016", "there is no such app in the tenant",
            "AADSTS7000229", "the app is registered, but has no service principal in the tenant",
            "AADSTS7000112", "the app is disabled in the tenant",
            "AADSTS90002", "there is no such tenant",
            "AADSTS900023", "the tenant is neither an id nor a domain",
            "AADSTS500011", "the service that the token is for is not in the tenant",
            "AADSTS53003", "a conditional access policy blocks the app");

    private static final Set<String> PASSING =
            Set.of("temporarily_unavailable", "server_error", "AADSTS90033", "AADSTS90006", "AADSTS50196");

    static EntraRefusal of(int status, JsonNode body) {
        String error = body.path("error").asString("");
        var code = CODE.matcher(body.path("error_description").asString(""));
        return new EntraRefusal(
                error.matches("[a-z_]{1,40}") ? error : "http_" + status, code.find() ? code.group() : "");
    }

    boolean isForAMoment() {
        return PASSING.contains(error) || PASSING.contains(code);
    }

    String why() {
        String said = code.isEmpty() ? error : error + ", " + code;
        return MEANINGS.containsKey(code)
                ? MEANINGS.get(code) + " (" + said + ")"
                : "Entra gives no token (" + said + ")";
    }
}
