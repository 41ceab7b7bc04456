package dev.kith.slack;

/** What is configured for Slack does not fit together; its message says what would be valid. */
final class SlackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlackRefused(String message) {
        super(message);
    }
}
