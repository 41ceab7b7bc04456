package dev.kith.simulator;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Teams' sending side: the activities of a conversation (Bot Connector REST API, conversation operations). */
public final class TeamsSimulator implements AutoCloseable {

    private static final String PERSONAL = "a:";

    private final TeamsLimits limits;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Ids ids;
    private final TeamsVoice voice;
    private final Passage passage;
    private final Listener listener;

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
        var verb = verb(call.method(), path.size());
        boolean known = path.size() >= 4
                && path.getFirst().equals("v3")
                && path.get(1).equals("conversations")
                && path.get(3).equals("activities");
        if (!known || verb.isEmpty()) {
            return voice.refused("ServiceNotFound");
        }
        var tenant = Tokens.TEAMS.workspace(call.authorization());
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
            case POST, RESPOND -> () -> words(body).isEmpty() ? voice.refused("BadSyntax") : show(user, body);
            case UPDATE -> () -> ledger.reword(user, id, words(body)) ? voice.done(200, id) : missing();
            case WITHDRAW -> () -> ledger.remove(user, id) ? voice.gone() : missing();
        };
    }

    private Answer show(String user, JsonNode body) {
        String id = ids.activity();
        ledger.show(new Shown(user, id, deliveryId(body), clock.instant(), words(body)));
        return voice.done(201, id);
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
        return thread.startsWith(PERSONAL) ? thread.substring(PERSONAL.length()) : thread;
    }
}
