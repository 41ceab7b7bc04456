package dev.kith.slack;

import dev.kith.chat.Conversation;
import dev.kith.chat.Form;
import dev.kith.chat.InOneBreath;
import dev.kith.chat.Inbox;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Takes what somebody did into the inbox; where a window waits for what comes of it, waits with it for a moment. */
final class Reception {

    private static final String CLOSED = "{\"response_action\":\"clear\"}";

    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    private final Inbox inbox;
    private final InOneBreath breath;
    private final Forms forms;
    private final JsonMapper json;

    Reception(Inbox inbox, Conversation conversation, Forms forms, JsonMapper json) {
        this.inbox = inbox;
        this.breath = new InOneBreath(inbox, conversation);
        this.forms = forms;
        this.json = json;
    }

    void take(Incoming incoming) {
        inbox.accept(incoming);
    }

    /** The answer is what becomes of the window, as Slack wants it said. What is the last is durable when this returns. */
    String take(Heard.Filled filled) {
        return filled.send().isLast() ? takeLast(filled) : leadOn(filled);
    }

    /** What takes too long, or fails, is handled all the same: the window closes. */
    private String takeLast(Heard.Filled filled) {
        return breath.kept(filled.incoming()).map(reply -> shown(reply, filled)).orElse(CLOSED);
    }

    /** A step on the way is nothing to keep: where it takes too long, or fails, it is sent again. */
    private String leadOn(Heard.Filled filled) {
        return breath.unkept(filled.incoming())
                .map(reply -> shown(reply, filled))
                .orElseGet(() -> refused(filled, filled.send().again()));
    }

    private String shown(Reply reply, Heard.Filled filled) {
        return switch (reply) {
            case Reply.Ask ask -> next(ask.form(), filled);
            case Reply.Rejected rejected -> refused(filled, rejected.reason());
            case Reply.Nothing nothing -> CLOSED;
            case Reply.Update update -> CLOSED;
            case Reply.Say say -> CLOSED;
        };
    }

    private String next(Form form, Heard.Filled filled) {
        try {
            var from = filled.incoming().from();
            return said("update", "view", forms.view(from, filled.incoming().card(), form));
        } catch (Forms.TooMuch e) {
            log.info("A window could not lead on", e);
            return refused(filled, filled.send().again());
        }
    }

    private String refused(Heard.Filled filled, String why) {
        return filled.block().isEmpty() ? CLOSED : said("errors", "errors", Map.of(filled.block(), why));
    }

    private String said(String action, String name, Object what) {
        return json.writeValueAsString(Map.of("response_action", action, name, what));
    }
}
