package dev.kith.simulator;

import dev.kith.simulator.GraphTally.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Entra and Graph of one tenant: tokens, who is in it, and who has the Teams app (Graph v1.0). Both speak at {@link #uri}. */
public final class GraphSimulator implements AutoCloseable {

    public static final String APP_ID = "0f1e2d3c-4b5a-4968-8778-695a4b3c2d1e";
    public static final String APP_SECRET = "the~simulated.secret";

    private final GraphVoice voice = new GraphVoice();
    private final GraphTally tally = new GraphTally();
    private final GraphUsers users = new GraphUsers(voice);
    private final GraphApps apps = new GraphApps(users, voice);
    private final Map<Kind, Passage> passages = new EnumMap<>(Kind.class);
    private final GraphLimits limits;
    private final GraphTokens tokens;
    private final Listener listener;

    /** How it stands with somebody. */
    public enum State {
        HAS_APP,
        HAS_NO_APP,
        BLOCKED,
        NEVER_SIGNED_IN,
        GUEST,
        DISABLED,
        NO_SUCH_USER
    }

    public GraphSimulator(String tenant, InstantSource clock, GraphLimits limits, Faults faults) {
        this.limits = limits;
        this.tokens = new GraphTokens(tenant, clock, voice);
        for (Kind kind : Kind.values()) {
            var each = tally.kind(kind);
            passages.put(kind, new Passage(new LimitBook(clock, each::letIn), faults, each, voice));
        }
        this.listener = new Listener(this::answer);
    }

    /** What to put before {@code /v1.0/users}, and before {@code /{tenant}/oauth2/v2.0/token}. */
    public URI uri() {
        return listener.uri();
    }

    /** The conversation of the app with one person. */
    public static String conversation(String objectId) {
        return "19:" + objectId + "_" + APP_ID + "@unq.gbl.spaces";
    }

    /** Somebody is in the tenant, or from now on stands so; they sign in with their e-mail. */
    public void hasUser(String objectId, String mail, State state) {
        users.put(new GraphUsers.Person(objectId, mail, mail, "", state));
    }

    /** Somebody who has no mailbox where {@code mail} is empty, and whose language is empty where they never chose one. */
    public void hasUser(String objectId, String mail, String principalName, String language) {
        users.put(new GraphUsers.Person(objectId, mail, principalName, language, State.HAS_NO_APP));
    }

    /** What an admin did not grant; it shows in tokens that are had from now on. Nothing: everything is granted. */
    public void lacks(String... permissions) {
        var granted = new LinkedHashSet<>(List.of(GraphTokens.INSTALLING, GraphTokens.PEOPLE, GraphTokens.CATALOGUE));
        granted.removeAll(List.of(permissions));
        tokens.grant(granted);
    }

    /** Whether the organisation's catalogue lists the app; it does from the start. */
    public void listsApp(boolean lists) {
        apps.list(lists);
    }

    /** No token that is out is taken any more. */
    public void revokesTokens() {
        tokens.revoke();
    }

    /** Whom the app was given to, in order. */
    public List<String> installed() {
        return apps.installed();
    }

    public GraphTally tally() {
        return tally;
    }

    @Override
    public void close() {
        listener.close();
    }

    private Answer answer(Call call) {
        var parts = call.path().split("\\?", 2);
        var path = new Call(call.method(), parts[0], call.authorization(), call.body()).parts();
        var query = SlackPeople.form((parts.length < 2 ? "" : parts[1]).getBytes(StandardCharsets.UTF_8));
        if (!path.getFirst().equals("v1.0")) {
            return path.size() == 4 && path.subList(1, 4).equals(List.of("oauth2", "v2.0", "token"))
                    ? through(Kind.TOKEN, "", () -> tokens.issue(path.getFirst(), call.body(), uri().toString()))
                    : voice.refused("NotFound");
        }
        return tokens.roles(call.authorization())
                .map(roles -> answer(call, path.subList(1, path.size()), query, roles))
                .orElseGet(
                        () -> voice.refused(401, "InvalidAuthenticationToken", "Access token is not ours or expired"));
    }

    private Answer answer(Call call, List<String> path, Map<String, String> query, Set<String> roles) {
        String user = path.size() > 1 ? path.get(1) : "";
        String filter = query.getOrDefault("$filter", "");
        return switch (call.method() + " " + shape(path)) {
            case "GET users" -> people(roles, "", () -> users.list(query, uri().toString()));
            case "GET users/*" -> people(roles, user, () -> users.one(user));
            case "GET appCatalogs/teamsApps" ->
                through(Kind.CATALOGUE, "", lacking(GraphTokens.CATALOGUE, roles, () -> apps.catalogue(filter)));
            case "POST users/*/teamwork/installedApps" ->
                installing(
                        Kind.INSTALL, user, roles, () -> apps.install(user, Json.read(call.body()), uri().toString()));
            case "GET users/*/teamwork/installedApps" ->
                installing(Kind.INSTALLED, user, roles, () -> apps.installed(user, filter));
            case "GET users/*/teamwork/installedApps/*/chat" ->
                installing(Kind.CHAT, user, roles, () -> apps.chat(user, path.get(4)));
            default -> voice.refused("NotFound");
        };
    }

    private Answer people(Set<String> roles, String user, Supplier<Answer> work) {
        return through(
                Kind.USERS,
                user,
                () -> roles.contains(GraphTokens.PEOPLE)
                        ? work.get()
                        : voice.refused(
                                403,
                                "Authorization_RequestDenied",
                                "Insufficient privileges to complete the operation."));
    }

    private Answer installing(Kind kind, String user, Set<String> roles, Supplier<Answer> work) {
        return through(kind, user, lacking(GraphTokens.INSTALLING, roles, work));
    }

    private Supplier<Answer> lacking(String permission, Collection<String> roles, Supplier<Answer> work) {
        return () -> roles.contains(permission) ? work.get() : voice.lacking(permission, roles);
    }

    private Answer through(Kind kind, String user, Supplier<Answer> work) {
        var rule = new LimitBook.Rule(kind.name(), limits.of(kind));
        return passages.get(kind).of(Verb.POST, user, List.of(rule), work);
    }

    /** The path without whom and what it is about. */
    private static String shape(List<String> path) {
        return switch (path.size()) {
            case 2 -> path.getFirst().equals("users") ? "users/*" : String.join("/", path);
            case 4 -> path.getFirst() + "/*/" + path.get(2) + "/" + path.get(3);
            case 6 -> path.getFirst() + "/*/" + path.get(2) + "/" + path.get(3) + "/*/" + path.get(5);
            default -> String.join("/", path);
        };
    }
}
