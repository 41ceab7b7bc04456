package dev.kith.slack;

import com.slack.api.model.block.composition.MarkdownTextObject;
import dev.kith.chat.Cut;
import java.net.URI;

/** Slack's markup, in which only three characters are special (docs.slack.dev, formatting message text). */
final class Mrkdwn {

    private static final int MOST = 1_000;

    private Mrkdwn() {}

    /** Says what {@code text} says: nothing in it is a mention or a link. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The bar parts address and label. */
    static MarkdownTextObject link(String label, URI target) {
        String address = escaped(target.toString().replace("|", "%7C"));
        String words = escaped(Cut.to(label, MOST)).replace("|", "/");
        return MarkdownTextObject.builder()
                .text("<" + address + "|" + words + ">")
                .verbatim(true)
                .build();
    }
}
