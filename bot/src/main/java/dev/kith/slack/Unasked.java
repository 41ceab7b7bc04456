package dev.kith.slack;

import java.time.Duration;

/** Slack could not be asked; not to know is not to have nobody. */
final class Unasked extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final transient Answered answered;

    Unasked(Answered answered) {
        super("Slack could not be asked: " + answered);
        this.answered = answered;
    }

    /** Of whatever was to be done after asking, this came; nothing was done. */
    Answered answered() {
        return answered instanceof Answered.Unclear ? new Answered.Later(ASK_AGAIN) : answered;
    }

    /** Whether it will be otherwise in a moment; a token that is not taken stays so until an admin has acted. */
    boolean isForAMoment() {
        return !(answered instanceof Answered.Failed);
    }
}
