package dev.kith.simulator;

import dev.kith.simulator.GraphSimulator.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is in the tenant: as a whole, page by page, by id, and by mail or what they sign in with. */
final class GraphUsers {

    private static final Pattern BY_EMAIL =
            Pattern.compile("mail eq '((?:[^']|'')*)' or userPrincipalName eq '((?:[^']|'')*)'");

    private final ConcurrentSkipListMap<String, Person> byId = new ConcurrentSkipListMap<>();
    private final GraphVoice voice;

    /** @param principalName what they sign in with */
    record Person(String id, String mail, String principalName, String language, State state) {}

    GraphUsers(GraphVoice voice) {
        this.voice = voice;
    }

    void put(Person person) {
        if (person.state() == State.NO_SUCH_USER) {
            byId.remove(person.id());
        } else {
            byId.put(person.id(), person);
        }
    }

    Optional<Person> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Answer one(String id) {
        return find(id).map(person -> voice.done(json(person)))
                .orElseGet(
                        () -> voice.refused(404, "Request_ResourceNotFound", "Resource '" + id + "' does not exist"));
    }

    Answer list(Map<String, String> query, String graph) {
        String filter = query.getOrDefault("$filter", "");
        var byEmail = BY_EMAIL.matcher(filter);
        if (byEmail.matches()) {
            String mail = byEmail.group(1).replace("''", "'");
            return listed(byId.values().stream()
                    .filter(person -> person.mail().equalsIgnoreCase(mail)
                            || person.principalName().equalsIgnoreCase(mail)));
        }
        return filter.isEmpty() || filter.equals("accountEnabled eq true")
                ? page(query, graph)
                : voice.refused(400, "Request_UnsupportedQuery", "Unsupported Query.");
    }

    /** The skip token is the last that was told already. */
    private Answer page(Map<String, String> query, String graph) {
        int top = Integer.parseInt(query.getOrDefault("$top", "100"));
        if (top < 1 || top > 999) {
            return voice.refused(400, "Request_UnsupportedQuery", "Invalid page size specified");
        }
        boolean onlyEnabled = !query.getOrDefault("$filter", "").isEmpty();
        String from = query.getOrDefault("$skiptoken", "");
        List<Person> some = byId.tailMap(from, false).values().stream()
                .filter(person -> !onlyEnabled || person.state() != State.DISABLED)
                .limit(top + 1L)
                .toList();
        if (some.size() <= top) {
            return listed(some.stream());
        }
        var page = some.subList(0, top);
        String next = graph + "/v1.0/users?$top=" + top + (onlyEnabled ? "&$filter=accountEnabled%20eq%20true" : "")
                + "&$skiptoken=" + page.getLast().id();
        return voice.done(Map.of("value", page.stream().map(GraphUsers::json).toList(), "@odata.nextLink", next));
    }

    private Answer listed(Stream<Person> people) {
        return voice.done(Map.of("value", people.map(GraphUsers::json).toList()));
    }

    private static Map<String, Object> json(Person person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", person.id());
        json.put("displayName", person.principalName().replaceFirst("@.*", ""));
        if (!person.mail().isEmpty()) {
            json.put("mail", person.mail());
        }
        json.put("userPrincipalName", person.principalName());
        if (!person.language().isEmpty()) {
            json.put("preferredLanguage", person.language());
        }
        json.put("accountEnabled", person.state() != State.DISABLED);
        json.put("userType", person.state() == State.GUEST ? "Guest" : "Member");
        return json;
    }
}
