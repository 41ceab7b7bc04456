package dev.kith.slack;

import dev.kith.chat.Trace;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Looks into a conversation for a card that may or may not have arrived: each carries its delivery as metadata. Only where an
 * admin granted the scopes for it ({@link #SCOPES}).
 */
final class LookingBack {

    static final String SCOPES = "im:history,im:write";

    /** One that was sent a moment ago is among the last; between two of ours lie hours. */
    private static final String LAST = "30";

    private final SlackCalls calls;

    LookingBack(SlackCalls calls) {
        this.calls = calls;
    }

    /** Into a conversation of several Kith does not look: it said there that it does not read it. */
    Trace trace(Installation installation, String target, String deliveryId) {
        String token = installation.token().value();
        return isUser(target) ? ofUser(target, token, deliveryId) : new Trace.Untold();
    }

    private static boolean isUser(String target) {
        return target.startsWith("U") || target.startsWith("W");
    }

    private Trace ofUser(String user, String token, String deliveryId) {
        return calls.ask(token, "conversations.open", Map.of("users", user)) instanceof Answered.Ok opened
                ? in(opened.body().at("/channel/id").asString(""), token, deliveryId)
                : new Trace.Untold();
    }

    private Trace in(String channel, String token, String deliveryId) {
        var wanted = Map.of("channel", channel, "limit", LAST, "include_all_metadata", "true");
        if (!(calls.ask(token, "conversations.history", wanted) instanceof Answered.Ok ok)) {
            return new Trace.Untold();
        }
        return ok.body()
                .path("messages")
                .valueStream()
                .filter(message -> deliveryOf(message).equals(deliveryId))
                .findFirst()
                .<Trace>map(message ->
                        new Trace.There(new Place(channel, message.path("ts").asString("")).toString()))
                .orElseGet(Trace.NotThere::new);
    }

    private static String deliveryOf(JsonNode message) {
        return message.at("/metadata/event_payload/delivery_id").asString("");
    }
}
