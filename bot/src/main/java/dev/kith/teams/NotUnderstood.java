package dev.kith.teams;

/** What Teams said makes no sense; the message says why and quotes nobody. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String why) {
        super(why);
    }
}
