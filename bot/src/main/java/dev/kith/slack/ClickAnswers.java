package dev.kith.slack;

import dev.kith.chat.Incoming;
import dev.kith.chat.Posted;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers clicks at the address that came with each, for half an hour; nothing is answered where that is not Slack's own. */
final class ClickAnswers {

    /** Where Slack lets a click be answered; another host in a payload is nobody's we know. */
    private static final String HOST = "hooks.slack.com";

    private final SlackCalls calls;
    private final Optional<String> simulator;

    /** {@code web} may be a simulator's, which answers clicks itself. */
    ClickAnswers(SlackCalls calls, SlackSettings.Web web) {
        this.calls = calls;
        this.simulator =
                web.isSlack() ? Optional.empty() : Optional.of(web.apiUrl().getHost());
    }

    /** Shows this in the place of the card that was clicked. */
    Optional<Posted> replace(Incoming.Card card, Map<String, Object> shown) {
        var body = new LinkedHashMap<>(shown);
        body.put("replace_original", true);
        return respond(card, body);
    }

    /** Beside the card, to whoever clicked and nobody else. */
    Optional<Posted> tell(Incoming.Card card, String why) {
        return respond(
                card, Map.of("response_type", "ephemeral", "replace_original", false, "text", Mrkdwn.escaped(why)));
    }

    private Optional<Posted> respond(Incoming.Card card, Map<String, Object> body) {
        return card.answerAt()
                .filter(url -> url.getHost() != null && isSlacks(url))
                .map(url -> calls.respond(url, body).posted(answer -> card.messageId()));
    }

    private boolean isSlacks(URI url) {
        return "https".equals(url.getScheme()) && url.getHost().equals(HOST)
                || simulator.filter(host -> host.equals(url.getHost())).isPresent();
    }
}
