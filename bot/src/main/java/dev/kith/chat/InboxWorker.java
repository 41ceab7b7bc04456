package dev.kith.chat;

import dev.kith.clock.Tick;
import dev.kith.redis.Lease;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what was heard to its handler, and shows the answer. */
public final class InboxWorker implements Tick {

    private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);
    private static final int MOST = 100;
    private static final int MOST_ATTEMPTS = 5;

    private final Inbox inbox;
    private final Lease lease;
    private final Conversation conversation;

    public InboxWorker(Inbox inbox, Lease lease, Conversation conversation) {
        this.inbox = inbox;
        this.lease = lease;
        this.conversation = conversation;
    }

    @Override
    public String name() {
        return "handle the inbox";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return inbox.unsettled();
    }

    @Override
    public int run(Instant now) {
        return (int) inbox.unhandled(lease.length(), MOST).stream()
                .filter(this::handle)
                .count();
    }

    private boolean handle(Inbox.Heard heard) {
        try {
            conversation.answer(inbox.open(heard));
            heard.stream().finish(heard.entry());
            return true;
        } catch (RuntimeException e) {
            return failed(heard, e);
        }
    }

    /** The exception's message may hold what a person wrote, so only its class is logged and kept. */
    private static boolean failed(Inbox.Heard heard, RuntimeException e) {
        String what = e.getClass().getName();
        log.warn(
                "An incoming could not be handled (entry: {}): {}",
                heard.entry().id(),
                what);
        if (heard.stream().attempts(heard.entry()) >= MOST_ATTEMPTS) {
            heard.stream().bury(heard.entry(), what);
        }
        return false;
    }
}
