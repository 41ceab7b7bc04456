package dev.kith.simulator;

import dev.kith.Employee;
import dev.kith.chat.Address;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The least that talks to Teams' connector, or to its simulator. */
public final class TeamsLikeChat extends LikeChat {

    public TeamsLikeChat(URI simulator, String tenant) {
        this(simulator, tenant, TIMEOUT);
    }

    public TeamsLikeChat(URI simulator, String tenant, Duration timeout) {
        super(simulator, "teams", tenant, timeout);
    }

    @Override
    public Posted post(Post post) {
        var delivery = Map.of("delivery_id", post.deliveryId());
        var body = Map.of("type", "message", "text", Employee.text(post.message()), "value", delivery);
        return call(request(post.to(), "").POST(Wire.json(body)), "");
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        var body = Map.of("type", "message", "text", Employee.text(message));
        return call(request(to, "/" + messageId).PUT(Wire.json(body)), messageId);
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        return call(request(to, "/" + messageId).DELETE(), messageId);
    }

    private HttpRequest.Builder request(Address to, String activity) {
        String thread = URLEncoder.encode(TeamsSimulator.conversation(to.user()), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return request("/v3/conversations/" + thread + "/activities" + activity, Tokens.TEAMS.of(to.workspace()));
    }

    private static Posted call(HttpRequest.Builder request, String messageId) {
        return Wire.call(request.build(), answer -> read(answer, messageId));
    }

    /** A new message's id is in the answer; that of an old one is known. */
    private static Posted read(HttpResponse<byte[]> answer, String messageId) {
        var body = Json.read(answer.body());
        String code = Json.string(body, "/error/code");
        String id = messageId.isEmpty() ? Json.string(body, "/id") : messageId;
        boolean done = answer.statusCode() / 100 == 2;
        if (done && !id.isEmpty()) {
            return new Posted.Sent(id);
        }
        return done || code.isEmpty()
                ? new Posted.Unknown("unreadable answer, " + answer.statusCode())
                : new Posted.Refused(code);
    }
}
