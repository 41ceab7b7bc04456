package dev.kith.chat;

/**
 * Whom a click concerns: it travels in the button and is never trusted on its own.
 *
 * @param handler the {@link ChatHandler#topic()} that handles it
 * @param reference the handler's own, usually a delivery id
 */
public record Topic(String handler, String reference) {

    /** Of messages that nothing can be done with. */
    public static final Topic NONE = new Topic("", "");
}
