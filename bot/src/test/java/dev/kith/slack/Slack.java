package dev.kith.slack;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Chats;
import dev.kith.chat.Conversation;
import dev.kith.chat.Home;
import dev.kith.chat.Inbox;
import dev.kith.chat.InboxWorker;
import dev.kith.chat.Incoming;
import dev.kith.chat.RedisAside;
import dev.kith.chat.Reply;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Slack, as it speaks to the edge, and an inbox behind it. */
final class Slack implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";

    final Signature signature = new Signature("a signing secret", () -> NOW);
    private final Redis redis = TestRedis.empty();
    private final Inbox inbox = new Inbox(redis, TestRedis.vault(), JsonMapper.shared());
    private final List<Incoming> handled = new ArrayList<>();
    private final Conversation conversation = new Conversation(
            new Chats(List.of()),
            Stream.of("", ChatHandler.PROFILES, "checkin").map(this::handler).toList(),
            new Home(List.of()),
            duration -> {});
    private final InboxWorker worker =
            new InboxWorker(inbox, new Lease(Duration.ofMinutes(30)), conversation, Runnable::run, 1);

    private Map<String, String> tried = Map.of();

    /** What whoever handles it answers. */
    Function<Incoming, Reply> answers = incoming -> Reply.nothing();

    final Forms forms = new Forms(TestRedis.vault(), JsonMapper.shared());
    final RedisAside aside = new RedisAside(redis, TestRedis.vault(), SlackChat.PLATFORM);
    final RedisInstallations installations =
            new RedisInstallations(redis, TestRedis.vault(), JsonMapper.shared(), () -> NOW, Installed.NAMED);
    final Hearing hearing = new Hearing(
            new Ears(forms),
            aside,
            new Taken(() -> NOW),
            new Reception(inbox, conversation, forms, JsonMapper.shared()),
            installations);
    private final SlackEdge edge = new SlackEdge(signature, hearing);

    /** Says it as Slack does, now and well signed. */
    ResponseEntity<String> says(String type, String body) {
        return says(type, body.getBytes(StandardCharsets.UTF_8), NOW);
    }

    ResponseEntity<String> says(String type, byte[] body, Instant at) {
        String timestamp = String.valueOf(at.getEpochSecond());
        return says(type, body, timestamp, signature.of(timestamp, body));
    }

    ResponseEntity<String> says(String type, byte[] body, String timestamp, String signed) {
        var request = new MockHttpServletRequest("POST", SlackEdge.PATH);
        request.setContentType(type);
        request.setContent(body);
        request.addHeader("X-Slack-Request-Timestamp", timestamp);
        request.addHeader("X-Slack-Signature", signed);
        tried.forEach(request::addHeader);
        try {
            return edge.hear(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it says that it tried so often before, and what went wrong. */
    void tried(String times, String why) {
        tried = Map.of("X-Slack-Retry-Num", times, "X-Slack-Retry-Reason", why);
    }

    /** An interaction travels in a form. */
    ResponseEntity<String> interacts(String payload) {
        return says(FORM, "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
    }

    /** What came through the inbox until now. */
    List<Incoming> handled() {
        while (worker.run(NOW) > 0) {
            // once more
        }
        return List.copyOf(handled);
    }

    /** The lease of whatever is in somebody's hands is over. */
    void anHourPasses() {
        TestRedis.age(redis);
    }

    static String event(String id, String event) {
        return """
                {"token":"t","team_id":"T01","api_app_id":"A01","event":%s,"type":"event_callback","event_id":"%s",\
                "event_time":1767600000,"authorizations":[{"enterprise_id":null,"team_id":"T01","user_id":"U0B","is_bot":true,\
                "is_enterprise_install":false}],"is_ext_shared_channel":false}""".formatted(event, id);
    }

    /** A press of a button of a check-in, with its fields. */
    static String click(String trigger, String action, String state) {
        return """
                {"type":"block_actions","user":{"id":"U01","username":"ada","name":"ada","team_id":"T01"},"api_app_id":"A01",\
                "token":"t","container":{"type":"message","message_ts":"1767600000.000100","channel_id":"D01",\
                "is_ephemeral":false},"trigger_id":"%s","team":{"id":"T01","domain":"acme"},"enterprise":null,\
                "is_enterprise_install":false,"channel":{"id":"D01","name":"directmessage"},\
                "message":{"type":"message","ts":"1767600000.000100","text":"A check-in"},"state":{"values":%s},\
                "response_url":"https://hooks.slack.com/actions/T01/1/x","actions":[%s]}""".formatted(trigger, state, action);
    }

    /** How much of the inbox is kept. */
    long kept() {
        return redis.partitions().all().stream()
                .mapToLong(partition -> redis.jedis().xlen(partition.key("inbox")))
                .sum();
    }

    /** A window that was sent, with its fields. */
    static String submission(String trigger, String user, String sealed, String state) {
        return """
                {"type":"view_submission","team":{"id":"T01","domain":"acme"},"user":{"id":"%s","username":"ada","name":"ada",\
                "team_id":"T01"},"api_app_id":"A01","token":"t","trigger_id":"%s","view":{"id":"V01","team_id":"T01",\
                "type":"modal","private_metadata":"%s","callback_id":"","state":{"values":%s},"hash":"1.a"},\
                "response_urls":[],"is_enterprise_install":false,"enterprise":null}""".formatted(user, trigger, sealed, state);
    }

    static String button(String id, String value) {
        return """
                {"action_id":"%s","block_id":"b1","text":{"type":"plain_text","text":"Send","emoji":false},"value":"%s",\
                "style":"primary","type":"button","action_ts":"1767600001.000100"}""".formatted(id, value);
    }

    private ChatHandler handler(String topic) {
        return new ChatHandler() {
            @Override
            public String topic() {
                return topic;
            }

            @Override
            public Reply handle(Incoming incoming) {
                handled.add(incoming);
                return answers.apply(incoming);
            }
        };
    }

    @Override
    public void close() {
        redis.close();
    }
}
