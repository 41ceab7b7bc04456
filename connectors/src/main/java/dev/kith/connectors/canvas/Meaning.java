package dev.kith.connectors.canvas;

import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What an answer of Canvas says, by its body as much as by its status (Canvas API, “Masquerading”, “Throttling”). */
enum Meaning {
    DONE,
    /** One call too many. */
    THROTTLED,
    /** Nobody of that id, or the token may not act for them: Canvas answers both alike. */
    NOT_AS_THEM,
    /** Whoever asks, or is acted for, may not do this. */
    NOT_ALLOWED,
    NOT_FOUND,
    /** What was sent is not acceptable. */
    UNFIT,
    /** Canvas itself failed, perhaps over what was sent. */
    BROKEN,
    /** As HTTP means it. */
    OTHER;

    static Meaning of(Reply.Answer answer) {
        if (Bucket.isOver(answer)) {
            return THROTTLED;
        }
        JsonNode body = Body.tree(answer.body()).orElse(MissingNode.getInstance());
        return switch (answer.status()) {
            case 200, 201 -> body.isMissingNode() ? OTHER : DONE;
            case 400, 422 -> body.isMissingNode() ? OTHER : UNFIT;
            case 401, 403 -> denial(body);
            case 404 -> body.has("errors") ? NOT_FOUND : OTHER;
            case 500, 502, 504 -> BROKEN;
            default -> OTHER;
        };
    }

    private static Meaning denial(JsonNode body) {
        if (body.path("errors").asString("").equals("Invalid as_user_id")) {
            return NOT_AS_THEM;
        }
        return body.path("status").asString("").equals("unauthorized") ? NOT_ALLOWED : OTHER;
    }
}
