package dev.kith.api;

import dev.kith.campaign.Drawer;
import dev.kith.chat.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A preview as a page of its own: no form, no script, nothing that could be sent. */
final class PreviewPage {

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    static final String POLICY = "Content-Security-Policy";
    static final String NOTHING_RUNS = "default-src 'none'; style-src 'self'; img-src https:; form-action 'none'";

    private PreviewPage() {}

    static String of(Previews.Drawn drawn, Drawing drawing) {
        String id = drawn.title().id().value();
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/kith.css">
                <link rel="stylesheet" href="/local/local.css">
                </head>
                <body>
                <main id="main" class="kith-note">
                <h1>%s</h1>
                <p>%s</p>
                %s</main>
                </body>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(drawn.edition().language()),
                        id,
                        id,
                        HtmlUtils.htmlEscape(String.join(
                                " · ",
                                drawing.platform(),
                                drawn.edition().language(),
                                drawn.edition().stage().word())),
                        drawn.cards().stream().map(card -> card(card, drawing)).collect(Collectors.joining()));
    }

    private static String card(Drawer.Card card, Drawing drawing) {
        String readers = card.readers().isEmpty()
                ? ""
                : "<h2>" + HtmlUtils.htmlEscape(String.join(", ", card.readers())) + "</h2>\n";
        return readers + "<div class=\"bubble\" dir=\"auto\">" + drawing.html(card.message()) + "</div>\n";
    }
}
