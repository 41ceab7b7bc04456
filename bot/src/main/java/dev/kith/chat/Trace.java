package dev.kith.chat;

/** What a platform says of a posting that may or may not have arrived, where it lets us look. */
public sealed interface Trace {

    /** It arrived, and is there under the platform's id. */
    record There(String messageId) implements Trace {}

    /** It did not arrive. */
    record NotThere() implements Trace {}

    /** Nobody can tell. */
    record Untold() implements Trace {}
}
