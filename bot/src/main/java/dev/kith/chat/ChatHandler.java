package dev.kith.chat;

import java.util.Set;

/**
 * To be spoken to. A feature implements it; it changes state and appends the fact in one atomic script, and does nothing
 * the second time it meets the same event.
 */
public interface ChatHandler {

    /** The topic of whoever hears that somebody came to a platform, or that their profile is another now. */
    String PROFILES = "profiles";

    /** The first part of the {@link Topic} of its cards; {@code ""} for whoever hears what is said in words. */
    String topic();

    /** Actions that are its own on whatever card they are pressed; they come before the card's own handler. */
    default Set<String> actions() {
        return Set.of();
    }

    Reply handle(Incoming incoming);

    /** Hears whatever is heard before it is handled, whoever handles it, and says nothing to it. */
    default void overhear(Incoming incoming) {}
}
