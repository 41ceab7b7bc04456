package dev.kith.slack;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Drawing;
import dev.kith.chat.Message;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message as Block Kit, in the form that Slack's Block Kit Builder takes. */
record SlackDrawing(JsonMapper json) implements Drawing {

    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final BlockKit BLOCK_KIT = new BlockKit();

    @Override
    public String platform() {
        return SlackChat.PLATFORM;
    }

    @Override
    public JsonNode sent(Message message) {
        return json.readTree(GSON.toJson(BLOCK_KIT.blocks(message)));
    }

    @Override
    public String html(Message message) {
        return "<pre>"
                + HtmlUtils.htmlEscape(
                        json.createObjectNode().set("blocks", sent(message)).toPrettyString()) + "</pre>";
    }
}
