package dev.kith.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles while the platform waits for what comes of it, and waits with it for a moment. */
public final class InOneBreath {

    private static final Logger log = LoggerFactory.getLogger(InOneBreath.class);

    /** Half of the three seconds that Slack gives; Teams gives more. */
    private static final Duration WAITS = Duration.ofMillis(1_500);

    private final Inbox inbox;
    private final Conversation conversation;
    private final Executor workers = Executors.newVirtualThreadPerTaskExecutor();

    public InOneBreath(Inbox inbox, Conversation conversation) {
        this.inbox = inbox;
        this.conversation = conversation;
    }

    /**
     * Appended first: it is durable when this returns. Empty where the event is known already, takes longer or fails; in the last
     * two cases it is handled all the same.
     */
    public Optional<Reply> kept(Incoming incoming) {
        return inbox.keep(incoming).flatMap(kept -> soon(early -> kept.answer(conversation, early)));
    }

    /** A step on the way is nothing to keep; empty where it takes longer or fails: then it has to be done again. */
    public Optional<Reply> unkept(Incoming incoming) {
        return soon(early -> conversation.answer(incoming, early));
    }

    private Optional<Reply> soon(Consumer<Consumer<Reply>> handling) {
        var reply = new CompletableFuture<Reply>();
        workers.execute(() -> {
            try {
                handling.accept(reply::complete);
            } catch (RuntimeException | Error e) {
                // Its message may quote what a person wrote.
                log.warn(
                        "What somebody waits for could not be handled: {}",
                        e.getClass().getName());
                reply.completeExceptionally(e);
            }
        });
        try {
            return Optional.of(reply.get(WAITS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (TimeoutException e) {
            log.info("What somebody waits for takes longer than the platform does");
            return Optional.empty();
        }
    }
}
