package dev.kith.teams;

import dev.kith.adaptive.AdaptiveCards;
import dev.kith.chat.Drawing;
import dev.kith.chat.Message;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A message as an Adaptive Card, in the form that the Adaptive Cards designer takes. */
record TeamsDrawing() implements Drawing {

    @Override
    public String platform() {
        return TeamsChat.PLATFORM;
    }

    @Override
    public JsonNode sent(Message message) {
        return new AdaptiveCards().card(message, Optional.empty());
    }

    @Override
    public String html(Message message) {
        return "<pre>" + HtmlUtils.htmlEscape(sent(message).toPrettyString()) + "</pre>";
    }
}
