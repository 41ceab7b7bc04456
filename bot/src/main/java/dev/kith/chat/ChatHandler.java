package dev.kith.chat;

/**
 * To be spoken to. A feature implements it; it changes state and appends the fact in one atomic script, and does nothing
 * the second time it meets the same event.
 */
public interface ChatHandler {

    /** The first part of the {@link Topic} of its cards; {@code ""} for whoever hears what is said in words. */
    String topic();

    Reply handle(Incoming incoming);
}
