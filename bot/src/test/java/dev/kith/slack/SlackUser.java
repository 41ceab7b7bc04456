package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Eventually;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.Shown;
import dev.kith.simulator.SlackSimulator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody in Slack: what they have on their screen, and what Slack tells Kith of what they do, by HTTP or by Socket Mode. */
public record SlackUser(String workspace, String id, Slacks slacks) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIELD = "field:";

    /** As Slack marks it up: the address, a bar, and the words. */
    private static final Pattern LINK = Pattern.compile("<(https://[^|>]+)\\|");

    /** Slack, and the way on which it tells Kith. */
    public record Slacks(SlackSimulator simulator, Ledger ledger, SlackWay way) {}

    /** What is on the screen now, oldest first. */
    public List<Shown> screen() {
        return slacks.ledger().onScreen(id);
    }

    /** The only message whose words hold these. */
    public Shown sees(String words) {
        var found = screen().stream().filter(one -> one.text().contains(words)).toList();
        assertThat(found).as("%s sees %s", id, screen()).hasSize(1);
        return found.getFirst();
    }

    /** Presses the button, with what was chosen in the fields. */
    public int presses(String action, Shown message, Map<String, String> chosen) {
        return click(action, message, chosen, UUID.randomUUID().toString()).status();
    }

    /** Presses the button, and has a window before them. */
    public Window opens(String action, Shown message) {
        String trigger = UUID.randomUUID().toString();
        assertThat(click(action, message, Map.of(), trigger).status()).isEqualTo(200);
        Eventually.is(() -> slacks.simulator().view(trigger).isPresent(), Duration.ofSeconds(10));
        return new Window(this, slacks.simulator().view(trigger).orElseThrow());
    }

    /** Presses a button in the home as it is now, and has a window before them. */
    public Window opensAtHome(String action) {
        String trigger = UUID.randomUUID().toString();
        assertThat(pressesAtHome(action, trigger)).isEqualTo(200);
        Eventually.is(() -> slacks.simulator().view(trigger).isPresent(), Duration.ofSeconds(10));
        return new Window(this, slacks.simulator().view(trigger).orElseThrow());
    }

    /** What can be pressed on a message as it reads now. */
    public List<String> buttons(Shown message) {
        return actions(slacks.simulator().cardNow(message.messageId()));
    }

    /** Where the links of a message lead. */
    public List<String> links(Shown message) {
        return LINK.matcher(message.text())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** As it reads now; or, where somebody presses what has just gone, as it was. */
    private JsonNode cardWith(String action, Shown message) {
        var now = slacks.simulator().cardNow(message.messageId());
        return actions(now).contains(action) ? now : slacks.simulator().card(message.messageId());
    }

    private SlackWay.Told click(String action, Shown message, Map<String, String> chosen, String trigger) {
        var card = cardWith(action, message);
        var place = Map.of("type", "message", "message_ts", message.messageId(), "channel_id", "D" + id.substring(1));
        var url = slacks.simulator().responseUrl(workspace, id, message.messageId());
        return interacts(Map.of(
                "type",
                "block_actions",
                "trigger_id",
                trigger,
                "container",
                place,
                "state",
                Map.of("values", state(card, chosen)),
                "response_url",
                url.toString(),
                "actions",
                List.of(button(card, action))));
    }

    /** Presses a button in the home as it is now. */
    public int pressesAtHome(String action) {
        return pressesAtHome(action, UUID.randomUUID().toString());
    }

    private int pressesAtHome(String action, String trigger) {
        return interacts(Map.of(
                        "type", "block_actions",
                        "trigger_id", trigger,
                        "container", Map.of("type", "view", "view_id", "V01"),
                        "view", Map.of("id", "V01", "type", "home", "state", Map.of("values", Map.of())),
                        "actions", List.of(button(slacks.simulator().homeBlocks(id), action))))
                .status();
    }

    /** A window before somebody. */
    public record Window(SlackUser reader, JsonNode view) {

        /** Fills it in and sends it; empty where it closed. */
        public Optional<Window> sends(Map<String, String> chosen) {
            var answer = submits(chosen);
            return answer.path("response_action").asString("").equals("update")
                    ? Optional.of(new Window(reader, answer.path("view")))
                    : Optional.empty();
        }

        /** Fills it in and sends it, and is told in the window why it cannot be taken. */
        public String isNotTaken(Map<String, String> chosen) {
            var answer = submits(chosen);
            assertThat(answer.path("response_action").asString("")).isEqualTo("errors");
            return answer.path("errors").toString();
        }

        private JsonNode submits(Map<String, String> chosen) {
            var told = reader.interacts(Map.of(
                    "type", "view_submission",
                    "trigger_id", UUID.randomUUID().toString(),
                    "view",
                            Map.of(
                                    "id",
                                    "V02",
                                    "type",
                                    "modal",
                                    "private_metadata",
                                    view.path("private_metadata").asString(),
                                    "state",
                                    Map.of("values", state(view.path("blocks"), chosen)))));
            assertThat(told.status()).isEqualTo(200);
            return told.answer();
        }

        /** What stands in a field to begin with. */
        public String holds(String field) {
            var element = element(view.path("blocks"), field);
            return element.path("initial_value")
                    .asString(element.path("initial_date").asString(""));
        }

        /** The question that it asks, by its field. */
        public String asks() {
            return stream(view.path("blocks"))
                    .map(block -> block.path("block_id").asString(""))
                    .filter(block -> block.startsWith(FIELD))
                    .map(block -> block.substring(FIELD.length()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Writes to Kith. */
    public int says(String text) {
        return happens(Map.of(
                "type",
                "message",
                "channel_type",
                "im",
                "channel",
                "D" + id.substring(1),
                "user",
                id,
                "text",
                text,
                "ts",
                "1767600000.000200"));
    }

    /** Writes {@code /kith} and these words. */
    public int commands(String text) {
        return slacks.way()
                .tells(
                        "slash_commands",
                        JSON.writeValueAsString(Map.of(
                                "command",
                                "/kith",
                                "text",
                                text,
                                "team_id",
                                workspace,
                                "user_id",
                                id,
                                "trigger_id",
                                UUID.randomUUID().toString(),
                                "is_enterprise_install",
                                "false")))
                .status();
    }

    /** Looks at Kith's home. */
    public int opensHome() {
        return happens(Map.of("type", "app_home_opened", "tab", "home", "user", id, "channel", "D" + id.substring(1)));
    }

    private int happens(Map<String, Object> event) {
        String body = Slack.event(UUID.randomUUID().toString(), JSON.writeValueAsString(event));
        return slacks.way().tells("events_api", body.replace("T01", workspace)).status();
    }

    /** Who they are is Slack's to say. */
    private SlackWay.Told interacts(Map<String, Object> payload) {
        var whole = new HashMap<>(payload);
        whole.put("user", Map.of("id", id, "team_id", workspace));
        whole.put("team", Map.of("id", workspace));
        return slacks.way().tells("interactive", JSON.writeValueAsString(whole));
    }

    private static JsonNode state(JsonNode blocks, Map<String, String> chosen) {
        var state = JSON.createObjectNode();
        chosen.forEach((field, value) -> {
            var element = element(blocks, field);
            String type = element.path("type").asString();
            var filled = state.putObject(FIELD + field).putObject("value").put("type", type);
            switch (type) {
                case "plain_text_input" -> filled.put("value", value);
                case "datepicker" -> filled.put("selected_date", value);
                default -> {
                    assertThat(optionsOf(element)).as("%s of %s", field, blocks).contains(value);
                    filled.putObject("selected_option").put("value", value);
                }
            }
        });
        return state;
    }

    private static JsonNode element(JsonNode blocks, String field) {
        return stream(blocks)
                .filter(block -> block.path("block_id").asString("").equals(FIELD + field))
                .map(block -> block.path("element"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field + " in " + blocks));
    }

    private static List<String> optionsOf(JsonNode element) {
        return stream(element.path("options"))
                .map(option -> option.path("value").asString())
                .toList();
    }

    private static List<String> actions(JsonNode card) {
        return stream(card)
                .flatMap(block -> stream(block.path("elements")))
                .map(element -> element.path("action_id").asString(""))
                .filter(action -> !action.isEmpty())
                .toList();
    }

    private static Map<String, Object> button(JsonNode card, String action) {
        return stream(card)
                .flatMap(block -> stream(block.path("elements")))
                .filter(element -> element.path("action_id").asString("").equals(action))
                .<Map<String, Object>>map(element -> Map.of(
                        "action_id", action, "value", element.path("value").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
