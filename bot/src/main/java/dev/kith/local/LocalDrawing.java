package dev.kith.local;

import dev.kith.chat.Drawing;
import dev.kith.chat.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A message as local chat shows it; there is no form around it that could be sent. */
record LocalDrawing() implements Drawing {

    @Override
    public String platform() {
        return LocalChat.PLATFORM;
    }

    @Override
    public JsonNode sent(Message message) {
        return JsonNodeFactory.instance.stringNode(html(message));
    }

    @Override
    public String html(Message message) {
        return new LocalRenderer().html(message, "preview");
    }
}
