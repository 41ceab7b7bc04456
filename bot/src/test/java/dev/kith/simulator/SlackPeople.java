package dev.kith.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Who is in Slack's workspaces: users.lookupByEmail, users.info and users.list, which goes page by page. */
final class SlackPeople {

    private static final int PAGE = 200;

    private final Map<String, User> byId = new ConcurrentHashMap<>();
    private final Map<String, Home> homes = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, Integer> most = new ConcurrentHashMap<>();
    private final SlackVoice voice;

    SlackPeople(SlackVoice voice) {
        this.voice = voice;
    }

    /** {@code organisation} is empty where the workspace is on its own. */
    record User(String workspace, String id, String email, boolean isBot, String organisation) {}

    /** As Slack says it, whether it makes sense or not. */
    record Home(String tz, String locale) {}

    /** Slack tells a locale only to whom asks for it, and never by {@code users.lookupByEmail}. */
    private Map<String, Object> json(User user, boolean withLocale) {
        var json = new LinkedHashMap<>(json(user));
        var home = homes.get(user.id());
        if (home != null) {
            json.put("tz", home.tz());
        }
        if (home != null && withLocale) {
            json.put("locale", home.locale());
        }
        return json;
    }

    private static boolean asksForLocale(Map<String, String> form) {
        return form.getOrDefault("include_locale", "").equals("true");
    }

    private static Map<String, Object> json(User user) {
        Map<String, Object> organisation = user.organisation().isEmpty()
                ? Map.of()
                : Map.of("enterprise_id", user.organisation(), "teams", List.of(user.workspace()));
        return Map.of(
                "enterprise_user",
                organisation,
                "id",
                user.id(),
                "team_id",
                user.workspace(),
                "real_name",
                user.email().replaceFirst("@.*", ""),
                "deleted",
                false,
                "is_bot",
                user.isBot(),
                "profile",
                Map.of("email", user.email()));
    }

    void lives(String user, Home home) {
        homes.put(user, home);
    }

    void add(User user) {
        byId.put(user.id(), user);
    }

    boolean areNamed() {
        return !byId.isEmpty();
    }

    /** Where nobody was named, everybody is somebody. */
    boolean isStranger(String target) {
        return areNamed() && target.startsWith("U") && !byId.containsKey(target);
    }

    /** How often a method was called. */
    int asked(String method) {
        return asked.getOrDefault(method, 0);
    }

    /** From so many calls on it answers that it is called too often. */
    void refusesAfter(String method, int calls) {
        most.put(method, calls);
    }

    Answer answer(String method, String workspace, byte[] body) {
        if (asked.merge(method, 1, Integer::sum) > most.getOrDefault(method, Integer.MAX_VALUE)) {
            return voice.throttled(30);
        }
        var form = form(body);
        return switch (method) {
            case "users.lookupByEmail" -> one(withEmail(form.getOrDefault("email", "")), false, "users_not_found");
            case "users.info" ->
                one(
                        Optional.ofNullable(byId.get(form.getOrDefault("user", ""))),
                        asksForLocale(form),
                        "user_not_found");
            case "users.list" -> page(workspace, form);
            case "auth.test" ->
                done(Map.of("ok", true, "team_id", workspace, "team", "Acme " + workspace, "user_id", "U0BOT"));
            case "auth.teams.list" -> done(Map.of("ok", true, "teams", teams(workspace)));
            default -> voice.refused("unknown_method");
        };
    }

    /** Slack finds people of shared channels too. */
    private Optional<User> withEmail(String email) {
        return byId.values().stream()
                .filter(user -> user.email().equals(email.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Answer one(Optional<User> user, boolean withLocale, String otherwise) {
        return user.map(found -> done(Map.of("ok", true, "user", json(found, withLocale))))
                .orElseGet(() -> voice.refused(otherwise));
    }

    /** The cursor is the number of the first that was not told yet; a page may be shorter than was asked for. */
    private Answer page(String workspace, Map<String, String> form) {
        var all = byId.values().stream()
                .filter(user -> user.workspace().equals(form.getOrDefault("team_id", workspace)))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        String cursor = form.getOrDefault("cursor", "");
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        int until = Math.min(all.size(), from + Math.min(PAGE, Integer.parseInt(form.getOrDefault("limit", "100"))));
        List<Map<String, Object>> members = all.subList(from, until).stream()
                .map(user -> json(user, asksForLocale(form)))
                .toList();
        var next = Map.of("next_cursor", until < all.size() ? String.valueOf(until) : "");
        return done(Map.of("ok", true, "members", members, "response_metadata", next));
    }

    /** The workspaces of an organisation {@code E1} are {@code T1…}: what anybody is in. */
    private List<Map<String, String>> teams(String organisation) {
        return byId.values().stream()
                .filter(user -> user.organisation().equals(organisation))
                .map(User::workspace)
                .distinct()
                .map(id -> Map.of("id", id, "name", "Acme " + id))
                .toList();
    }

    private static Answer done(Map<String, Object> body) {
        return Answer.of(Status.OK, 200, new String(Json.write(body), StandardCharsets.UTF_8));
    }

    static Map<String, String> form(byte[] body) {
        return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> decoded(pair[0]), pair -> decoded(pair[1]), (a, b) -> b, LinkedHashMap::new));
    }

    static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
