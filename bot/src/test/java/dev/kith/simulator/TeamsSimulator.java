package dev.kith.simulator;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Teams' sending side: the activities of a conversation (Bot Connector REST API, conversation operations). */
public final class TeamsSimulator implements AutoCloseable {

    private static final String PERSONAL = "a:";

    /** The same conversation, as Graph names it. */
    private static final String OF_GRAPH = "@unq.gbl.spaces";

    /** Whoever sends more wants to know how many, not which. */
    private static final int MOST_CARDS = 10_000;

    private final TeamsLimits limits;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Ids ids;
    private final TeamsVoice voice;
    private final Passage passage;
    private final Listener listener;
    private final Map<String, JsonNode> cards = new ConcurrentHashMap<>();
    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    public TeamsSimulator(InstantSource clock, TeamsLimits limits, Faults faults, Ledger ledger) {
        this.clock = clock;
        this.limits = limits;
        this.ledger = ledger;
        this.ids = new Ids(clock);
        this.voice = new TeamsVoice(limits.every412());
        this.passage = new Passage(new LimitBook(clock, ledger.tally()::letIn), faults, ledger.tally(), voice);
        this.listener = new Listener(this::answer);
    }

    /** The serviceUrl: what to put before {@code /v3/conversations}. */
    public URI uri() {
        return listener.uri();
    }

    /** The bearer token that speaks for the bot in a tenant: bots are registered for one each. */
    public static String token(String tenant) {
        return Tokens.TEAMS.of(tenant);
    }

    /** Also lets in whoever has this token, whatever the tenant: Entra made it. */
    public void takes(String token) {
        tokens.add("Bearer " + token);
    }

    /** Also lets in whoever has no token at all: who speaks is another test's. */
    public void takesAnybody() {
        tokens.add("");
    }

    /** Whom a conversation of this user's is with. */
    public void hasMember(String user, String email) {
        members.put(user, email);
    }

    /** From now on nobody writes to this user: with Teams' code for why. */
    public void refuses(String user, String code) {
        refusals.put(user, code);
    }

    public void letsIn(String user) {
        refusals.remove(user);
    }

    /** The card that a message shows now. */
    public JsonNode card(String messageId) {
        return cards.getOrDefault(messageId, MissingNode.getInstance());
    }

    /** The conversation of the bot with one person. */
    public static String conversation(String user) {
        return PERSONAL + user;
    }

    @Override
    public void close() {
        listener.close();
    }

    private Answer answer(Call call) {
        var path = call.parts();
        if (isAboutAMember(call.method(), path)) {
            return member(call, path);
        }
        var verb = verb(call.method(), path.size());
        boolean known = path.size() >= 4
                && path.getFirst().equals("v3")
                && path.get(1).equals("conversations")
                && path.get(3).equals("activities");
        if (!known || verb.isEmpty()) {
            return voice.refused("ServiceNotFound");
        }
        var tenant = tenant(call);
        if (tenant.isEmpty()) {
            return passage.counted(verb.get(), voice.unauthorized());
        }
        String thread = path.get(2);
        return passage.of(
                verb.get(),
                reader(thread),
                rules(tenant.get(), thread),
                work(verb.get(), path, Json.read(call.body())));
    }

    private Optional<String> tenant(Call call) {
        return tokens.contains(call.authorization())
                ? Optional.of("entra")
                : Tokens.TEAMS.workspace(call.authorization());
    }

    private static boolean isAboutAMember(String method, List<String> path) {
        return method.equals("GET") && path.size() == 5 && path.get(3).equals("members");
    }

    private Answer member(Call call, List<String> path) {
        String user = reader(path.get(2));
        String email = members.get(user);
        if (tenant(call).isEmpty()) {
            return voice.unauthorized();
        }
        return email == null
                ? voice.refused("MemberNotFound")
                : Answer.of(
                        Status.OK,
                        200,
                        Json.text(Map.of(
                                "id", path.get(4),
                                "name", email,
                                "aadObjectId", user,
                                "email", email,
                                "userPrincipalName", email)));
    }

    private static Optional<Verb> verb(String method, int parts) {
        return switch (method + parts) {
            case "POST4" -> Optional.of(Verb.POST);
            case "PUT5" -> Optional.of(Verb.UPDATE);
            case "DELETE5" -> Optional.of(Verb.WITHDRAW);
            default -> Optional.empty();
        };
    }

    private List<LimitBook.Rule> rules(String tenant, String thread) {
        return List.of(
                new LimitBook.Rule("tenant:" + tenant, limits.tenant()),
                new LimitBook.Rule("thread:" + tenant + ":" + thread, limits.thread()));
    }

    private Supplier<Answer> work(Verb verb, List<String> path, JsonNode body) {
        String user = reader(path.get(2));
        String id = path.getLast();
        return switch (verb) {
            case POST, RESPOND ->
                () -> refusals.containsKey(user)
                        ? voice.refused(refusals.get(user))
                        : words(body).isEmpty() ? voice.refused("BadSyntax") : show(user, body);
            case UPDATE -> () -> ledger.reword(user, id, words(body)) ? reshown(id, body) : missing();
            case WITHDRAW -> () -> ledger.remove(user, id) ? voice.gone() : missing();
        };
    }

    private Answer show(String user, JsonNode body) {
        String id = ids.activity();
        keepCard(id, body);
        ledger.show(new Shown(user, id, deliveryId(body), clock.instant(), words(body)));
        return voice.done(201, id);
    }

    private Answer reshown(String id, JsonNode body) {
        keepCard(id, body);
        return voice.done(200, id);
    }

    private void keepCard(String id, JsonNode body) {
        var card = body.at("/attachments/0/content");
        if (!card.isMissingNode() && cards.size() < MOST_CARDS) {
            cards.put(id, card);
        }
    }

    private Answer missing() {
        return voice.refused("ActivityNotFound");
    }

    private static String deliveryId(JsonNode body) {
        String id = Json.string(body, "/value/delivery_id");
        return id.isEmpty() ? Json.string(body, "/channelData/delivery_id") : id;
    }

    /** The cards' words; the text where there are none. */
    private static String words(JsonNode body) {
        return body.path("attachments").isEmpty() ? Json.string(body, "/text") : Json.words(body.path("attachments"));
    }

    /** Who reads a conversation: one person, otherwise the thread itself. */
    private static String reader(String thread) {
        if (thread.endsWith(OF_GRAPH)) {
            return thread.substring(thread.indexOf(':') + 1, thread.indexOf('_'));
        }
        return thread.startsWith(PERSONAL) ? thread.substring(PERSONAL.length()) : thread;
    }
}
