package dev.kith.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Graph's words: an HTTP status, a code, and a message that says more (Graph, error responses). */
final class GraphVoice implements Passage.Voice {

    @Override
    public Answer throttled(long seconds) {
        return Answer.throttled(seconds, error("TooManyRequests", "Too many requests"));
    }

    @Override
    public Answer refused(String code) {
        return refused(code.endsWith("NotFound") ? 404 : code.startsWith("Bad") ? 400 : 403, code, code);
    }

    Answer refused(int status, String code, String message) {
        return Answer.of(Status.REFUSED, status, error(code, message));
    }

    Answer lacking(String permission, Collection<String> roles) {
        return refused(
                403,
                "Forbidden",
                "Missing role permissions on the request. API requires one of '" + permission
                        + "'. Roles on the request '" + String.join(", ", roles) + "'.");
    }

    Answer done(Map<String, Object> body) {
        return Answer.of(Status.OK, 200, new String(Json.write(body), StandardCharsets.UTF_8));
    }

    Answer created() {
        return Answer.of(Status.OK, 201, "");
    }

    /** As OAuth has it, with Entra's own code in the description. */
    Answer denied(String error, String code) {
        return Answer.of(
                Status.REFUSED,
                error.equals("invalid_client") ? 401 : 400,
                new String(
                        Json.write(Map.of("error", error, "error_description", code + ": Trace ID: 0")),
                        StandardCharsets.UTF_8));
    }

    private static String error(String code, String message) {
        return "{\"error\":{\"code\":" + Json.quoted(code) + ",\"message\":" + Json.quoted(message) + "}}";
    }
}
