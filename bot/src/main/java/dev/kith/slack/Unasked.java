package dev.kith.slack;

/** Slack could not be asked; not to know is not to have nobody. */
final class Unasked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unasked(Answered answered) {
        super("Slack could not be asked for its people: " + answered);
    }
}
