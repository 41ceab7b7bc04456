package dev.kith.slack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes over a line of Socket Mode (docs.slack.dev, apis/events-api/using-socket-mode). */
sealed interface Envelope {

    /** The line is open. */
    record Hello() implements Envelope {}

    /** The line will be closed in a few seconds; {@code why} is {@code warning}, {@code refresh_requested}, … */
    record Goodbye(String why) implements Envelope {}

    /** What would come by HTTP, as it would come; acknowledged by its id. */
    record Letter(String id, String body, Map<String, List<String>> headers) implements Envelope {}

    /** Nothing of the kind. */
    record Unreadable() implements Envelope {}

    String TYPE = "Content-Type";

    static Envelope read(String text, JsonMapper json) {
        try {
            return read(json.readTree(text));
        } catch (JacksonException e) {
            return new Unreadable();
        }
    }

    private static Envelope read(JsonNode message) {
        String id = message.path("envelope_id").asString("");
        var payload = message.path("payload");
        return switch (message.path("type").asString("")) {
            case "hello" -> new Hello();
            case "disconnect" -> new Goodbye(message.path("reason").asString(""));
            case "events_api" -> letter(id, payload.toString(), "application/json");
            case "interactive" ->
                letter(id, "payload=" + encoded(payload.toString()), "application/x-www-form-urlencoded");
            case "slash_commands" -> letter(id, form(payload), "application/x-www-form-urlencoded");
            default -> id.isEmpty() ? new Unreadable() : letter(id, payload.toString(), "application/json");
        };
    }

    private static Envelope letter(String id, String body, String type) {
        return id.isEmpty() ? new Unreadable() : new Letter(id, body, Map.of(TYPE, List.of(type)));
    }

    private static String form(JsonNode payload) {
        return payload.propertyStream()
                .map(field ->
                        encoded(field.getKey()) + "=" + encoded(field.getValue().asString("")))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
