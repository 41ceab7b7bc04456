package dev.kith.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kith.campaign.Drawer;
import dev.kith.chat.Drawing;
import dev.kith.chat.PlainText;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A preview as the API shows it.
 *
 * @param language in which it is, which need not be the one that was asked for
 * @param sent what the platform gets: Slack its blocks, Teams an Adaptive Card, local chat HTML
 * @param readers invented people who read it, where it matters who does
 * @param others what others read of it
 */
record PreviewView(
        String id,
        String kind,
        String platform,
        String language,
        String stage,
        String summary,
        String text,
        @JsonProperty("native") JsonNode sent,
        List<String> readers,
        List<Other> others) {

    /** What others read. */
    record Other(
            List<String> readers,
            String summary,
            String text,
            @JsonProperty("native") JsonNode sent) {

        private static Other of(Drawer.Card card, Drawing drawing) {
            var message = card.message();
            return new Other(card.readers(), message.summary(), PlainText.of(message), drawing.sent(message));
        }
    }

    static PreviewView of(Previews.Drawn drawn, Drawing drawing) {
        var all = drawn.cards().stream().map(card -> Other.of(card, drawing)).toList();
        var first = all.getFirst();
        return new PreviewView(
                drawn.title().id().value(),
                drawn.title().kind(),
                drawing.platform(),
                drawn.edition().language(),
                drawn.edition().stage().word(),
                first.summary(),
                first.text(),
                first.sent(),
                first.readers(),
                all.subList(1, all.size()));
    }
}
