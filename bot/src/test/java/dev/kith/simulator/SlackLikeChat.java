package dev.kith.simulator;

import dev.kith.Employee;
import dev.kith.chat.Address;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The least that talks to Slack, or to its simulator. */
public final class SlackLikeChat extends LikeChat {

    /** "It's possible some aspect of the operation succeeded" (docs.slack.dev, chat.postMessage, errors). */
    private static final Set<String> BREAKDOWNS =
            Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");

    public SlackLikeChat(URI simulator, String workspace) {
        this(simulator, workspace, TIMEOUT);
    }

    public SlackLikeChat(URI simulator, String workspace, Duration timeout) {
        super(simulator, "slack", workspace, timeout);
    }

    @Override
    public Posted post(Post post) {
        var delivery = Map.of("event_type", "delivery", "event_payload", Map.of("delivery_id", post.deliveryId()));
        return call(
                "chat.postMessage",
                post.to(),
                Map.of(
                        "channel",
                        post.to().user(),
                        "text",
                        post.message().summary(),
                        "blocks",
                        blocks(post.message()),
                        "metadata",
                        delivery));
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        return call(
                "chat.update",
                to,
                Map.of(
                        "channel",
                        SlackChannels.of(to.user()),
                        "ts",
                        messageId,
                        "text",
                        message.summary(),
                        "blocks",
                        blocks(message)));
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        return call("chat.delete", to, Map.of("channel", SlackChannels.of(to.user()), "ts", messageId));
    }

    private Posted call(String method, Address to, Map<String, Object> body) {
        var request = request("/api/" + method, Tokens.SLACK.of(to.workspace()));
        return Wire.call(request.POST(Wire.json(body)).build(), SlackLikeChat::read);
    }

    private static Posted read(HttpResponse<byte[]> answer) {
        var body = Json.read(answer.body());
        String error = Json.string(body, "/error");
        if (body.path("ok").asBoolean(false)) {
            return new Posted.Sent(Json.string(body, "/ts"));
        }
        boolean understood = !error.isEmpty() && !BREAKDOWNS.contains(error);
        return understood ? new Posted.Refused(error) : new Posted.Unknown(answer.statusCode() + " " + error);
    }

    private static List<Map<String, Object>> blocks(Message message) {
        return List.of(Map.of("type", "section", "text", Map.of("type", "plain_text", "text", Employee.text(message))));
    }
}
