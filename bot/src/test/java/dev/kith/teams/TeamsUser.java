package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Ledger;
import dev.kith.simulator.Shown;
import dev.kith.simulator.TeamsSimulator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody in Teams: what they have on their screen, and what Teams tells Kith of what they do. */
public record TeamsUser(String tenant, String id, Teams teams) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Teams, and the way on which it tells Kith. */
    public record Teams(TeamsSimulator simulator, Ledger ledger, TeamsWay way) {}

    /** What is on the screen now, oldest first. */
    public List<Shown> screen() {
        return teams.ledger().onScreen(id);
    }

    /** The only message whose words hold these. */
    public Shown sees(String words) {
        var found = screen().stream().filter(one -> one.text().contains(words)).toList();
        assertThat(found).as("%s sees %s", id, screen()).hasSize(1);
        return found.getFirst();
    }

    /** The only message that offers this action now. */
    public Shown canDo(String action) {
        var found = screen().stream().filter(one -> offers(one, action)).toList();
        assertThat(found).as("%s can do %s", id, action).hasSize(1);
        return found.getFirst();
    }

    /** The latest message that offers this action. */
    public Shown latest(String action) {
        return screen().stream().filter(one -> offers(one, action)).toList().getLast();
    }

    public boolean offers(Shown message, String action) {
        return buttons(message).contains(action);
    }

    /** What can be pressed on a message as it reads now. */
    public List<String> buttons(Shown message) {
        return all(teams.simulator().card(message.messageId()), "verb").stream()
                .map(one -> one.path("verb").asString(""))
                .toList();
    }

    /** Where the links of a message lead. */
    public List<String> links(Shown message) {
        return all(teams.simulator().card(message.messageId()), "url").stream()
                .map(one -> one.path("url").asString(""))
                .toList();
    }

    /** Gets the app. */
    public TeamsWay.Told installs() {
        return happens(Map.of("type", "installationUpdate", "action", "add"));
    }

    public TeamsWay.Told removes() {
        return happens(Map.of("type", "installationUpdate", "action", "remove"));
    }

    public TeamsWay.Told says(String text) {
        return happens(Map.of("type", "message", "text", text));
    }

    /** Presses a button with what was put into the fields; the answer is what Teams would show at once. */
    public TeamsWay.Told presses(String action, Shown message, Map<String, String> chosen) {
        return presses(action, message, chosen, "f:" + UUID.randomUUID());
    }

    public TeamsWay.Told presses(String action, Shown message, Map<String, String> chosen, String activity) {
        var data = filled(button(message, "verb", action).path("data"), chosen);
        return tells(Map.of(
                "type",
                "invoke",
                "name",
                "adaptiveCard/action",
                "id",
                activity,
                "replyToId",
                message.messageId(),
                "value",
                Map.of("action", Map.of("type", "Action.Execute", "verb", action, "data", data), "trigger", "manual")));
    }

    /** The same on a client that knows no {@code Action.Execute}. */
    public TeamsWay.Told submits(String action, Shown message, Map<String, String> chosen) {
        var data = filled(button(message, "verb", action).at("/fallback/data"), chosen);
        return happens(Map.of("type", "message", "replyToId", message.messageId(), "value", data));
    }

    /** Teams asks what the card looks like now. */
    public TeamsWay.Told looksAt(Shown message) {
        var action = teams.simulator().card(message.messageId()).at("/refresh/action");
        return tells(Map.of(
                "type",
                "invoke",
                "name",
                "adaptiveCard/action",
                "replyToId",
                message.messageId(),
                "value",
                Map.of(
                        "action",
                        Map.of("type", "Action.Execute", "verb", "refresh", "data", action.path("data")),
                        "trigger",
                        "automatic")));
    }

    /** Presses the button that opens a window; it stands on a card by its words. */
    public Window opens(String title, Shown message) {
        var data = button(message, "title", title).path("data");
        var told = tells(Map.of(
                "type",
                "invoke",
                "name",
                "task/fetch",
                "replyToId",
                message.messageId(),
                "value",
                Map.of("data", data, "context", Map.of("theme", "default"))));
        return new Window(this, told.answer().at("/task"));
    }

    /** A window before somebody, or the words with which it closed. */
    public record Window(TeamsUser reader, JsonNode task) {

        public boolean isOpen() {
            return task.path("type").asString("").equals("continue");
        }

        public String says() {
            return task.path("value").asString("");
        }

        /** The field that it asks for. */
        public String asks() {
            return all(card(), "id").stream()
                    .filter(input -> input.path("id").asString("").startsWith("field:"))
                    .map(input -> input.path("id").asString().substring("field:".length()))
                    .findFirst()
                    .orElseThrow();
        }

        private JsonNode card() {
            return task.at("/value/card/content");
        }

        public Window sends(Map<String, String> chosen) {
            var button = all(card(), "data").stream()
                    .filter(one -> one.path("type").asString("").equals("Action.Submit"))
                    .findFirst()
                    .orElseThrow();
            var told = reader.tells(Map.of(
                    "type", "invoke",
                    "name", "task/submit",
                    "value", Map.of("data", filled(button.path("data"), chosen))));
            return new Window(reader, told.answer().at("/task"));
        }
    }

    private JsonNode button(Shown message, String by, String name) {
        return all(teams.simulator().card(message.messageId()), by).stream()
                .filter(one -> one.path(by).asString("").equals(name))
                .filter(one -> one.path("type").asString("").startsWith("Action."))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no button " + name + " on " + teams.simulator().card(message.messageId())));
    }

    /** Everything under {@code from} that has such a property. */
    private static List<JsonNode> all(JsonNode from, String property) {
        var found = new ArrayList<JsonNode>();
        if (from.has(property)) {
            found.add(from);
        }
        from.forEach(child -> found.addAll(all(child, property)));
        return found;
    }

    private static Map<String, Object> filled(JsonNode data, Map<String, String> chosen) {
        var all = new LinkedHashMap<String, Object>();
        data.properties().forEach(one -> all.put(one.getKey(), one.getValue()));
        chosen.forEach((field, value) -> all.put("field:" + field, value));
        return all;
    }

    private TeamsWay.Told happens(Map<String, Object> what) {
        return tells(what);
    }

    /** Who they are is Teams' to say. */
    private TeamsWay.Told tells(Map<String, ?> what) {
        var activity = new HashMap<String, Object>(what);
        activity.putIfAbsent("id", UUID.randomUUID().toString());
        return teams.way().tells(JSON.writeValueAsString(teams.way().activity(this, activity)));
    }
}
