package dev.kith.slack;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * One workspace, installed by token.
 *
 * @param botToken {@code xoxb-…}; empty: there is no Slack
 * @param signingSecret what Slack signs its requests with; needed as soon as there is a token
 * @param apiUrl what comes before {@code /api/chat.postMessage}
 * @param connectWithin how long a connection may take
 * @param answerWithin how long a call may take as a whole; after that it may or may not have arrived
 */
@ConfigurationProperties("kith.slack")
record SlackSettings(String botToken, String signingSecret, URI apiUrl, Duration connectWithin, Duration answerWithin) {

    SlackSettings {
        if (!botToken.isEmpty() && signingSecret.isEmpty()) {
            throw new IllegalArgumentException("KITH_SLACK_BOT_TOKEN is set and KITH_SLACK_SIGNING_SECRET is not"
                    + " (valid: the signing secret on the page Basic Information of the Slack app)");
        }
    }

    static boolean isSlack(URI url) {
        return "slack.com".equals(url.getHost());
    }

    /** Whether it is a simulator on this machine, where nobody real reads anything. */
    boolean isSimulated() {
        String host = String.valueOf(apiUrl.getHost());
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
