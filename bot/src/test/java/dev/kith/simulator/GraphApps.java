package dev.kith.simulator;

import dev.kith.simulator.GraphSimulator.State;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The organisation's catalogue of Teams apps, who has ours, and its chats with them. */
final class GraphApps {

    private static final String CATALOGUE_ID = "b1c5353a-0000-4000-8000-00000000ca7a";

    private final GraphUsers users;
    private final GraphVoice voice;
    private final Set<String> installed = Collections.synchronizedSet(new LinkedHashSet<>());
    private volatile boolean isListed = true;

    GraphApps(GraphUsers users, GraphVoice voice) {
        this.users = users;
        this.voice = voice;
    }

    void list(boolean isListed) {
        this.isListed = isListed;
    }

    /** Whom it was given to, in order. */
    List<String> installed() {
        synchronized (installed) {
            return List.copyOf(installed);
        }
    }

    Answer catalogue(String filter) {
        boolean isOurs = isListed && filter.equals("externalId eq '" + GraphSimulator.APP_ID + "'");
        return voice.done(Map.of(
                "value",
                isOurs ? List.of(Map.of("id", CATALOGUE_ID, "externalId", GraphSimulator.APP_ID)) : List.of()));
    }

    Answer install(String user, JsonNode body, String graph) {
        String app = body.path("teamsApp@odata.bind").asString("");
        if (!app.equals(graph + "/v1.0/appCatalogs/teamsApps/" + CATALOGUE_ID)) {
            return voice.refused(400, "BadRequest", "The app is not in the catalogue");
        }
        return known(user, person -> {
            if (person.state() == State.BLOCKED) {
                return voice.refused(
                        403, "Forbidden", "App is blocked by app permission policy. UserObjectId: " + person.id());
            }
            boolean isNew = person.state() != State.HAS_APP && installed.add(person.id());
            return isNew
                    ? voice.created()
                    : voice.refused(409, "Conflict", "The app is already installed in this scope");
        });
    }

    /** Whoever filters for another app finds nothing. */
    Answer installed(String user, String filter) {
        boolean isOurs = filter.equals("teamsApp/externalId eq '" + GraphSimulator.APP_ID + "'");
        return known(user, person -> {
            var app = Map.of("id", CATALOGUE_ID, "externalId", GraphSimulator.APP_ID);
            List<Map<String, Object>> found = isOurs && hasIt(person)
                    ? List.of(Map.of("id", installation(person.id()), "teamsApp", app))
                    : List.of();
            return voice.done(Map.of("value", found));
        });
    }

    Answer chat(String user, String installation) {
        return known(user, person -> {
            boolean isThere = hasIt(person)
                    && person.state() != State.NEVER_SIGNED_IN
                    && installation.equals(installation(person.id()));
            return isThere
                    ? voice.done(Map.of("id", GraphSimulator.conversation(person.id()), "chatType", "oneOnOne"))
                    : voice.refused(404, "NotFound", "There is no chat");
        });
    }

    private boolean hasIt(GraphUsers.Person person) {
        return person.state() == State.HAS_APP || installed.contains(person.id());
    }

    private Answer known(String user, Function<GraphUsers.Person, Answer> answer) {
        return Optional.of(user)
                .flatMap(users::find)
                .map(answer)
                .orElseGet(() -> voice.refused(404, "NotFound", "No user found with id " + user));
    }

    private static String installation(String user) {
        return "inst/" + user + "==";
    }
}
