package dev.kith.teams;

import dev.kith.chat.Address;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Chats;
import dev.kith.chat.Conversation;
import dev.kith.chat.Home;
import dev.kith.chat.InOneBreath;
import dev.kith.chat.Inbox;
import dev.kith.chat.InboxWorker;
import dev.kith.chat.Incoming;
import dev.kith.chat.Readers;
import dev.kith.chat.RedisAside;
import dev.kith.chat.Reply;
import dev.kith.chat.Windows;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.TeamsChannel;
import dev.kith.simulator.TeamsClaims;
import dev.kith.simulator.TeamsLimits;
import dev.kith.simulator.TeamsSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Teams, as it speaks to the edge with tokens of its own, and an inbox behind it. */
final class Teams implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    static final String APP = "11111111-2222-3333-4444-555555555555";
    static final String TENANT = "99999999-8888-7777-6666-555555555555";
    static final String ADA = "aaaaaaaa-0000-0000-0000-000000000001";
    static final Address ADDRESS = new Address("teams", TENANT, ADA);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AtomicLong seconds = new AtomicLong();
    final Ledger ledger = new Ledger();
    final TeamsSimulator simulator =
            new TeamsSimulator(this::later, TeamsLimits.documented(), new Faults(new Random(1)), ledger);
    final TeamsChannel channel = new TeamsChannel(() -> NOW);
    final Hosts hosts = new Hosts(List.of("127.0.0.1", "localhost"));
    final ChannelKeys keys = new ChannelKeys(channel.metadata(), Outgoing.direct(), () -> NOW);
    private final Redis redis = TestRedis.empty();
    final References references = new RedisReferences(redis);
    final Unshown unshown = new RedisUnshown(redis, TestRedis.vault());
    final RedisAside aside = new RedisAside(redis, TestRedis.vault(), "teams");
    private final Inbox inbox = new Inbox(redis, TestRedis.vault(), JSON);
    private final List<Incoming> handled = new CopyOnWriteArrayList<>();

    /** What whoever handles it answers. */
    Function<Incoming, Reply> answers = incoming -> Reply.nothing();

    private final Connector connector = new Connector(
            new Doors(hosts, Optional.empty()),
            Outgoing.direct(),
            new Connector.Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5)));
    final TeamsChat chat = new TeamsChat(
            connector,
            references,
            unshown,
            new TenantDirectory(Optional.of(TENANT), Optional.empty(), connector, references, Readers.ALL));
    private final Conversation conversation = new Conversation(
            new Chats(List.of(chat)),
            Stream.of("", ChatHandler.PROFILES, "checkin").map(this::handler).toList(),
            new Home(List.of()),
            duration -> {});
    private final InboxWorker worker =
            new InboxWorker(inbox, new Lease(Duration.ofMinutes(30)), conversation, Runnable::run, 1);
    final TeamsEdge edge = edge();

    Teams() {
        simulator.takesAnybody();
        keys.refresh();
    }

    private TeamsEdge edge() {
        var windows = new Windows("teams", TestRedis.vault(), JSON);
        var ears = new Ears(new Ears.Expected(Optional.of(TENANT), Optional.of(APP)), windows, JSON);
        var reception = new Reception(
                new InOneBreath(inbox, conversation), conversation, new Reception.Cards(unshown, windows, JSON));
        var hearing =
                new Hearing(ears, inbox, references, aside, new Hearing.Answering(reception, new Elsewhere(connector)));
        var bearers = new Bearers(keys, APP, TeamsChannel.ISSUER, () -> NOW);
        return new TeamsEdge(new Doorkeeper.ByToken(bearers, hosts), hearing, JSON);
    }

    /** Time flies: no limit is in the way. */
    private Instant later() {
        return NOW.plusSeconds(seconds.addAndGet(5));
    }

    String serviceUrl() {
        return simulator.uri().toString();
    }

    TeamsClaims claims() {
        return channel.claims(APP, serviceUrl());
    }

    /** Says it as Teams does, now and with a token of its own. */
    ResponseEntity<String> says(Map<String, ?> activity) {
        return says(JSON.writeValueAsString(activity), channel.token(claims()));
    }

    ResponseEntity<String> says(String body, String token) {
        return says(body.getBytes(StandardCharsets.UTF_8), token);
    }

    ResponseEntity<String> says(byte[] body, String token) {
        var request = new MockHttpServletRequest("POST", TeamsEdge.PATH);
        request.setContentType("application/json");
        request.setContent(body);
        if (!token.isEmpty()) {
            request.addHeader("Authorization", "Bearer " + token);
        }
        try {
            return edge.hear(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An activity of Ada's in the conversation with Kith alone. */
    Map<String, Object> activity(String id, Map<String, ?> what) {
        var activity = new HashMap<String, Object>(what);
        activity.put("id", id);
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", serviceUrl());
        activity.put("from", Map.of("id", "29:ada", "aadObjectId", ADA, "name", "Ada"));
        activity.put("recipient", Map.of("id", "28:" + APP, "name", "Kith"));
        activity.putIfAbsent(
                "conversation",
                Map.of("id", TeamsSimulator.conversation(ADA), "conversationType", "personal", "tenantId", TENANT));
        return activity;
    }

    /** A press of a button, as of a card. */
    Map<String, Object> press(String id, String action, Map<String, ?> data) {
        return activity(
                id,
                Map.of(
                        "type", "invoke",
                        "name", "adaptiveCard/action",
                        "replyToId", "7",
                        "value",
                                Map.of(
                                        "action",
                                        Map.of("type", "Action.Execute", "verb", action, "data", data),
                                        "trigger",
                                        "manual")));
    }

    static JsonNode body(ResponseEntity<String> answer) {
        return JSON.readTree(answer.getBody() == null ? "{}" : answer.getBody());
    }

    /** What was handled until now, by the inbox or at once. */
    List<Incoming> handled() {
        while (worker.run(NOW) > 0) {
            // once more
        }
        return new ArrayList<>(handled);
    }

    /** The lease of whatever is in somebody's hands is over. */
    void anHourPasses() {
        TestRedis.age(redis);
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
        simulator.close();
        channel.close();
        redis.close();
    }
}
