package dev.kith.teams;

import dev.kith.adaptive.AdaptiveCards;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Teams wants as the answer to an invocation (msteams-docs: universal actions for Adaptive Cards; dialogs). */
final class Invokes {

    /** Of a window, in points; Teams scrolls what is longer. */
    private static final String SIZE = "medium";

    private static final int OK = 200;

    private final JsonMapper json;

    Invokes(JsonMapper json) {
        this.json = json;
    }

    /** The card becomes this. */
    String card(JsonNode card) {
        return written(Map.of("statusCode", OK, "type", AdaptiveCards.CONTENT_TYPE, "value", card));
    }

    /** The card stays; this is said to the one who pressed. */
    String words(String words) {
        return written(Map.of("statusCode", OK, "type", "application/vnd.microsoft.activity.message", "value", words));
    }

    /** A window opens, or becomes this. */
    String window(String title, JsonNode card) {
        var attachment = Map.of("contentType", AdaptiveCards.CONTENT_TYPE, "content", card);
        return task(Map.of(
                "type",
                "continue",
                "value",
                Map.of("title", title, "width", SIZE, "height", SIZE, "card", attachment)));
    }

    /** The window closes with these words. */
    String closed(String words) {
        return task(Map.of("type", "message", "value", words));
    }

    private String task(Map<String, Object> task) {
        return written(Map.of("task", task));
    }

    private String written(Map<String, ?> answer) {
        return json.writeValueAsString(answer);
    }
}
