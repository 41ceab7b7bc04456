package dev.kith.chat;

import dev.kith.redis.StreamGroups.Held;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The handling of one entry of the inbox, from opening it until it is finished, left for another attempt or buried. */
final class Handling {

    private static final Logger log = LoggerFactory.getLogger(Handling.class);
    private static final int MOST_ATTEMPTS = 5;

    private final Inbox inbox;
    private final Conversation conversation;

    Handling(Inbox inbox, Conversation conversation) {
        this.inbox = inbox;
        this.conversation = conversation;
    }

    /** Empty where it cannot be opened. */
    Optional<Incoming> open(Held held) {
        try {
            return Optional.of(inbox.open(held.entry()));
        } catch (RuntimeException e) {
            failed(held, e);
            return Optional.empty();
        }
    }

    /** Whether it was handled; an error, too, is only one more attempt, and never ends the worker. */
    boolean handle(Held held, Incoming incoming) {
        try {
            conversation.answer(incoming);
            held.stream().finish(held.entry());
            return true;
        } catch (RuntimeException | Error e) {
            failed(held, e);
            return false;
        }
    }

    /** The exception's message may hold what a person wrote, so only its class is logged and kept. */
    private static void failed(Held held, Throwable e) {
        String what = e.getClass().getName();
        log.warn(
                "An incoming could not be handled (entry: {}): {}", held.entry().id(), what);
        try {
            if (held.stream().attempts(held.entry()) >= MOST_ATTEMPTS) {
                held.stream().bury(held.entry(), what);
            }
        } catch (RuntimeException unreachable) {
            log.warn(
                    "Its attempts could not be counted (entry: {})",
                    held.entry().id(),
                    unreachable);
        }
    }
}
