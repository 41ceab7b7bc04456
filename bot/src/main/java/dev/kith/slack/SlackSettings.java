package dev.kith.slack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Slack is reached, and how it reaches us: one workspace installed by token, or several by OAuth; by HTTP where it can reach
 * us, by Socket Mode where nothing from outside can.
 *
 * @param botToken {@code xoxb-…}; empty: no workspace by token
 * @param signingSecret what Slack signs its requests with; empty: nothing is heard by HTTP
 * @param appToken {@code xapp-…}; empty: no Socket Mode
 * @param web where Slack is, and how long it may take
 * @param install installing by OAuth
 */
@ConfigurationProperties("kith.slack")
record SlackSettings(String botToken, String signingSecret, String appToken, Web web, Install install) {

    SlackSettings {
        if (!botToken.isEmpty() && signingSecret.isEmpty() && appToken.isEmpty()) {
            throw new IllegalArgumentException("KITH_SLACK_BOT_TOKEN is set, and neither KITH_SLACK_SIGNING_SECRET nor"
                    + " KITH_SLACK_APP_TOKEN (valid: the signing secret on the page Basic Information of the Slack app, for"
                    + " HTTP; or an app-level token with the scope connections:write, for Socket Mode)");
        }
        if (install.isOn() && signingSecret.isEmpty() && appToken.isEmpty()) {
            throw new IllegalArgumentException("KITH_SLACK_CLIENT_ID is set, and neither KITH_SLACK_SIGNING_SECRET nor"
                    + " KITH_SLACK_APP_TOKEN: Kith could not hear what people answer");
        }
    }

    /**
     * @param apiUrl what comes before {@code /api/chat.postMessage}
     * @param connectWithin how long a connection may take
     * @param answerWithin how long a call may take as a whole; after that it may or may not have arrived
     * @param looksBack whether an admin granted the scopes to look, then, whether it has
     */
    record Web(URI apiUrl, Duration connectWithin, Duration answerWithin, boolean looksBack) {

        /** What Kith asks to be let do, with commas between. */
        String scopes() {
            return looksBack ? OAuth.SCOPES + "," + LookingBack.SCOPES : OAuth.SCOPES;
        }

        boolean isSlack() {
            return "slack.com".equals(apiUrl.getHost());
        }

        /** Whether it is a simulator on this machine, where nobody real reads anything. */
        boolean isSimulated() {
            String host = String.valueOf(apiUrl.getHost());
            return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        }
    }

    /**
     * Installing by OAuth, off where there is no client id.
     *
     * @param workspaces the only ones that may, by id: {@code T…}, or {@code E…} for an organisation; whoever installed Kith in a
     *     workspace of their own would be written to as whatever they call themselves there
     */
    record Install(String clientId, String clientSecret, List<String> workspaces) {

        Install {
            if (!clientId.isEmpty() && (clientSecret.isEmpty() || workspaces.isEmpty())) {
                throw new IllegalArgumentException("KITH_SLACK_CLIENT_ID is set, and "
                        + (clientSecret.isEmpty() ? "KITH_SLACK_CLIENT_SECRET" : "KITH_SLACK_WORKSPACES")
                        + " is not (valid: the client secret on the page Basic Information; the ids of the workspaces that"
                        + " may install Kith, T0123456789, with commas between, or of the organisation, E0123456789)");
            }
        }

        boolean isOn() {
            return !clientId.isEmpty();
        }

        @Override
        public String toString() {
            return "installing as " + clientId;
        }
    }

    @Override
    public String toString() {
        return "Slack by " + web;
    }
}
