package dev.kith.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Slack's sending side: chat.postMessage, chat.update, chat.delete and response_urls (docs.slack.dev, methods). */
public final class SlackSimulator implements AutoCloseable {

    /** What opens lines of Socket Mode. */
    public static final String APP_TOKEN = "xapp-1";

    private final SlackLimits limits;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Ids ids;
    private final ResponseUrls urls;
    private final SlackVoice voice = new SlackVoice();
    private final SlackPeople people = new SlackPeople(voice);
    private final Map<String, JsonNode> homes = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> views = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> cards = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> reworded = new ConcurrentHashMap<>();
    private final SlackGroups groups;
    private final SlackInstalls installs = new SlackInstalls(voice);
    private @Nullable SlackLines lines;
    private final Passage passage;
    private final Listener listener;

    public SlackSimulator(InstantSource clock, SlackLimits limits, Faults faults, Ledger ledger) {
        this.clock = clock;
        this.limits = limits;
        this.ledger = ledger;
        this.ids = new Ids(clock);
        this.urls = new ResponseUrls(clock, limits.responseUrl());
        this.groups = new SlackGroups(voice, limits, clock);
        this.passage = new Passage(new LimitBook(clock, ledger.tally()::letIn), faults, ledger.tally(), voice);
        this.listener = new Listener(this::answer);
    }

    /** What to put before {@code /api/chat.postMessage}. */
    public URI uri() {
        return listener.uri();
    }

    /** The bearer token that speaks for a workspace. */
    public static String token(String workspace) {
        return Tokens.SLACK.of(workspace);
    }

    /** What a click of this user on this message would carry as response_url. */
    public URI responseUrl(String workspace, String user, String messageId) {
        var origin = new ResponseUrls.Origin(workspace, SlackChannels.of(user), messageId);
        return uri().resolve("/response/" + urls.create(origin));
    }

    /** Somebody is in a workspace; from the first on, nobody else is. */
    public void hasUser(String workspace, String user, String email) {
        people.add(new SlackPeople.User(workspace, user, email, false, ""));
    }

    /** Somebody is in one of an organisation's workspaces. */
    public void hasUserOf(String organisation, String workspace, String user, String email) {
        people.add(new SlackPeople.User(workspace, user, email, false, organisation));
    }

    /** Where somebody's profile says that they live, in Slack's words. */
    public void lives(String user, String tz, String locale) {
        people.lives(user, new SlackPeople.Home(tz, locale));
    }

    /** What the app is known by. */
    public static Map<String, String> app() {
        return Map.of("client-id", SlackInstalls.CLIENT_ID, "client-secret", SlackInstalls.CLIENT_SECRET);
    }

    /** An admin of a workspace ({@code T…}) or organisation ({@code E…}) says yes; answers where their browser is sent. */
    public URI allow(URI page, String place, boolean rotates) {
        return installs.allow(page, new SlackInstalls.Place(place, place.startsWith("E"), rotates));
    }

    /** Whether a token was given back. */
    public boolean isRevoked(String workspace) {
        return installs.isRevoked(token(workspace));
    }

    /** Slack's end of Socket Mode; there from the first call on. */
    public synchronized SlackLines lines() {
        if (lines == null) {
            lines = new SlackLines();
        }
        return lines;
    }

    /** How often a method that asks for people was called. */
    public int asked(String method) {
        return people.asked(method);
    }

    /** From so many calls on a method that asks for people answers 429. */
    public void refusesAfter(String method, int calls) {
        people.refusesAfter(method, calls);
    }

    /** A program is in a workspace. */
    public void hasBot(String workspace, String user, String email) {
        people.add(new SlackPeople.User(workspace, user, email, true, ""));
    }

    /** The blocks of a message as it was posted; kept where people are named. */
    public JsonNode card(String messageId) {
        return cards.get(messageId);
    }

    /** The blocks of a message as it reads now; kept where people are named. */
    public JsonNode cardNow(String messageId) {
        return reworded.getOrDefault(messageId, card(messageId));
    }

    @Override
    public synchronized void close() {
        listener.close();
        if (lines != null) {
            lines.close();
        }
    }

    private Answer answer(Call call) {
        return switch (call.path()) {
            case "/api/chat.postMessage" -> method(Verb.POST, call);
            case "/api/chat.update" -> method(Verb.UPDATE, call);
            case "/api/chat.delete" -> method(Verb.WITHDRAW, call);
            case "/api/oauth.v2.access" -> installs.access(call);
            case "/api/auth.revoke" -> installs.revoke(call.authorization().replace("Bearer ", ""));
            case "/api/apps.connections.open" -> line(call);
            default -> call.path().startsWith("/response/") ? response(call) : asked(call);
        };
    }

    private Answer line(Call call) {
        return call.authorization().equals("Bearer " + APP_TOKEN)
                ? Answer.of(
                        Status.OK,
                        200,
                        "{\"ok\":true,\"url\":" + Json.quoted(lines().ticket().toString()) + "}")
                : voice.refused("invalid_auth");
    }

    private Answer asked(Call call) {
        String method = call.parts().getLast();
        return Tokens.SLACK
                .workspace(call.authorization())
                .map(workspace -> switch (method) {
                    case "views.publish" -> publish(Json.read(call.body()));
                    case "views.open" -> open(Json.read(call.body()));
                    case "conversations.open" -> openConversation(workspace, call);
                    case "conversations.history" -> history(form(call, "channel"));
                    default -> people.answer(method, workspace, call.body());
                })
                .orElseGet(() -> voice.refused("invalid_auth"));
    }

    private static String form(Call call, String field) {
        return SlackPeople.form(call.body()).getOrDefault(field, "");
    }

    /** It takes JSON and forms alike. */
    private Answer openConversation(String workspace, Call call) {
        var body = Json.read(call.body());
        return groups.open(workspace, body.isObject() ? Json.string(body, "/users") : form(call, "users"));
    }

    /** Who is in a conversation of several. */
    public List<String> members(String channel) {
        return groups.members(channel);
    }

    /** From now on it brings nobody together, with this code. */
    public void bringsNobodyTogether(String code) {
        groups.refuse(code);
    }

    private Answer history(String channel) {
        var messages = ledger.onScreen(SlackChannels.reader(channel)).stream()
                .map(shown -> Map.of(
                        "type", "message",
                        "ts", shown.messageId(),
                        "metadata", Map.of("event_payload", Map.of("delivery_id", shown.deliveryId()))))
                .toList();
        return Answer.of(Status.OK, 200, new String(Json.write(Map.of("ok", true, "messages", messages)), UTF_8));
    }

    private Answer open(JsonNode body) {
        views.put(Json.string(body, "/trigger_id"), body.path("view"));
        return Answer.of(Status.OK, 200, "{\"ok\":true,\"view\":{\"id\":\"V02\",\"type\":\"modal\"}}");
    }

    /** The window that a press opened; empty as long as none has. */
    public Optional<JsonNode> view(String trigger) {
        return Optional.ofNullable(views.get(trigger));
    }

    private Answer publish(JsonNode body) {
        homes.put(Json.string(body, "/user_id"), body.at("/view/blocks"));
        return Answer.of(Status.OK, 200, "{\"ok\":true,\"view\":{\"id\":\"V01\",\"type\":\"home\"}}");
    }

    /** What somebody's home says now; empty where none was published. */
    public String home(String user) {
        return homes.containsKey(user) ? Json.words(homes.get(user)) : "";
    }

    /** The blocks of somebody's home. */
    public JsonNode homeBlocks(String user) {
        return homes.get(user);
    }

    private Answer method(Verb verb, Call call) {
        var workspace = Tokens.SLACK.workspace(call.authorization());
        var body = Json.read(call.body());
        String target = Json.string(body, "/channel");
        if (workspace.isEmpty() || !body.isObject() || target.isEmpty() || people.isStranger(target)) {
            String code = workspace.isEmpty() ? "invalid_auth" : body.isObject() ? "channel_not_found" : "invalid_json";
            return passage.counted(verb, voice.refused(code));
        }
        String channel = SlackChannels.of(target);
        return passage.of(
                verb, SlackChannels.reader(channel), rules(verb, workspace.get(), channel), work(verb, channel, body));
    }

    private List<LimitBook.Rule> rules(Verb verb, String workspace, String channel) {
        return switch (verb) {
            case POST ->
                List.of(
                        new LimitBook.Rule("post:" + workspace, limits.post()),
                        new LimitBook.Rule("channel:" + workspace + ":" + channel, limits.channel()));
            case UPDATE -> List.of(new LimitBook.Rule("update:" + workspace, limits.update()));
            case WITHDRAW -> List.of(new LimitBook.Rule("delete:" + workspace, limits.delete()));
            case RESPOND -> List.of();
        };
    }

    private Supplier<Answer> work(Verb verb, String channel, JsonNode body) {
        String user = SlackChannels.reader(channel);
        String ts = Json.string(body, "/ts");
        return switch (verb) {
            case POST, RESPOND -> () -> words(body).isEmpty() ? voice.refused("no_text") : show(channel, body);
            case UPDATE -> () -> found(reword(user, ts, body), channel, ts);
            case WITHDRAW -> () -> found(ledger.remove(user, ts), channel, ts);
        };
    }

    private Answer show(String channel, JsonNode body) {
        String ts = ids.ts();
        if (people.areNamed()) {
            cards.put(ts, body.path("blocks"));
        }
        String deliveryId = Json.string(body, "/metadata/event_payload/delivery_id");
        ledger.show(new Shown(SlackChannels.reader(channel), ts, deliveryId, clock.instant(), words(body)));
        return voice.done(channel, ts);
    }

    private boolean reword(String user, String ts, JsonNode body) {
        if (people.areNamed()) {
            reworded.put(ts, body.path("blocks"));
        }
        return ledger.reword(user, ts, words(body));
    }

    private Answer found(boolean found, String channel, String ts) {
        return found ? voice.done(channel, ts) : voice.refused("message_not_found");
    }

    /** A response_url knows its conversation and asks for no token. */
    private Answer response(Call call) {
        String id = call.parts().getLast();
        var body = Json.read(call.body());
        var origin = urls.find(id);
        if (origin.isEmpty()) {
            return passage.counted(Verb.RESPOND, voice.expired());
        }
        String channel = origin.get().channel();
        return passage.of(
                Verb.RESPOND,
                SlackChannels.reader(channel),
                List.of(),
                () -> urls.use(id) ? respond(origin.get(), body) : voice.expired());
    }

    private Answer respond(ResponseUrls.Origin origin, JsonNode body) {
        String user = SlackChannels.reader(origin.channel());
        if (body.path("delete_original").asBoolean(false)) {
            ledger.remove(user, origin.messageId());
        } else if (body.path("replace_original").asBoolean(false)) {
            reword(user, origin.messageId(), body);
        } else {
            show(origin.channel(), body);
        }
        return voice.responded();
    }

    /** The blocks' words; the notification's line where there are none. */
    private static String words(JsonNode body) {
        return body.path("blocks").isEmpty() ? Json.string(body, "/text") : Json.words(body.path("blocks"));
    }
}
