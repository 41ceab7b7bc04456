package dev.kith.chat;

import java.util.List;

/** What a handler answers to an {@link Incoming}. */
public sealed interface Reply {

    /** Nothing to say and nothing to change. */
    record Nothing() implements Reply {}

    /** The card that was clicked becomes this. */
    record Update(Message card) implements Reply {}

    /** A window with questions opens before whoever pressed, or the next one in the place of theirs. */
    record Ask(Form form) implements Reply {}

    /** New messages to whoever spoke. */
    record Say(List<Message> messages) implements Reply {}

    /** What was sent cannot be taken as it is; nothing was changed. {@code reason} is for the person, in words. */
    record Rejected(String reason) implements Reply {}

    static Reply nothing() {
        return new Nothing();
    }

    static Reply say(Message... messages) {
        return new Say(List.of(messages));
    }
}
