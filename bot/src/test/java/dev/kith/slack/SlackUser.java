package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Ledger;
import dev.kith.simulator.Shown;
import dev.kith.simulator.SlackSimulator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody in Slack: what they have on their screen, and what Slack tells Kith of what they do, by HTTP or by Socket Mode. */
public record SlackUser(String workspace, String id, Slacks slacks) {

    private static final JsonMapper JSON = JsonMapper.shared();

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
        var card = slacks.simulator().card(message.messageId());
        var state = JSON.createObjectNode();
        chosen.forEach((field, value) -> {
            assertThat(optionsOf(card, field)).as("%s of %s", field, card).contains(value);
            state.putObject("field:" + field)
                    .putObject("value")
                    .put("type", "radio_buttons")
                    .putObject("selected_option")
                    .put("value", value);
        });
        return slacks.way()
                .tells(
                        "interactive",
                        JSON.writeValueAsString(Map.of(
                                "type", "block_actions",
                                "user", Map.of("id", id, "team_id", workspace),
                                "team", Map.of("id", workspace),
                                "trigger_id", UUID.randomUUID().toString(),
                                "container",
                                        Map.of(
                                                "type",
                                                "message",
                                                "message_ts",
                                                message.messageId(),
                                                "channel_id",
                                                "D" + id.substring(1)),
                                "state", Map.of("values", state),
                                "response_url",
                                        slacks.simulator()
                                                .responseUrl(workspace, id, message.messageId())
                                                .toString(),
                                "actions", List.of(button(card, action)))));
    }

    /** Writes to Kith. */
    public int says(String text) {
        String event = JSON.writeValueAsString(Map.of(
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
        String body = Slack.event(UUID.randomUUID().toString(), event).replace("T01", workspace);
        return slacks.way().tells("events_api", body);
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
                                "false")));
    }

    /** Looks at Kith's home. */
    public int opensHome() {
        String event = JSON.writeValueAsString(
                Map.of("type", "app_home_opened", "tab", "home", "user", id, "channel", "D" + id.substring(1)));
        return slacks.way()
                .tells(
                        "events_api",
                        Slack.event(UUID.randomUUID().toString(), event).replace("T01", workspace));
    }

    private static List<String> optionsOf(JsonNode card, String field) {
        return stream(card)
                .filter(block -> block.path("block_id").asString("").equals("field:" + field))
                .flatMap(block -> stream(block.at("/element/options")))
                .map(option -> option.path("value").asString())
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
