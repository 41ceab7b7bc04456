package dev.kith.slack;

/** Something signed that is not what Slack says it sends; the reason quotes nobody. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String reason) {
        super(reason);
    }
}
