package dev.kith.slack;

/** What is there by what is configured, for {@code @ConditionalOnExpression}. */
final class Configured {

    /** A workspace by token, or installing by OAuth. */
    static final String SLACK =
            "!'${kith.slack.bot-token:}'.isEmpty() or !'${kith.slack.install.client-id:}'.isEmpty()";

    /** Slack can reach us. */
    static final String BY_HTTP = "(" + SLACK + ") and !'${kith.slack.signing-secret:}'.isEmpty()";

    /** We open the line. */
    static final String BY_SOCKET = "(" + SLACK + ") and !'${kith.slack.app-token:}'.isEmpty()";

    static final String BY_OAUTH = "!'${kith.slack.install.client-id:}'.isEmpty()";

    private Configured() {}
}
