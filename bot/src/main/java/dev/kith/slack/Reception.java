package dev.kith.slack;

import dev.kith.chat.Conversation;
import dev.kith.chat.Inbox;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Takes what somebody did into the inbox; where a window waits for what comes of it, waits with it for a moment. */
final class Reception {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    /** Half of the three seconds that Slack gives. */
    private static final Duration WAITS = Duration.ofMillis(1_500);

    private static final String CLOSED = "{\"response_action\":\"clear\"}";

    private final Inbox inbox;
    private final Conversation conversation;
    private final Forms forms;
    private final JsonMapper json;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    Reception(Inbox inbox, Conversation conversation, Forms forms, JsonMapper json) {
        this.inbox = inbox;
        this.conversation = conversation;
        this.forms = forms;
        this.json = json;
    }

    void take(Incoming incoming) {
        inbox.accept(incoming);
    }

    /** Durable when this returns; the answer is what becomes of the window, as Slack wants it said. */
    String take(Heard.Filled filled) {
        return inbox.keep(filled.incoming())
                .flatMap(this::reply)
                .map(reply -> shown(reply, filled))
                .orElse(CLOSED);
    }

    /** Empty where it takes too long or fails: the window closes, and what was sent is handled all the same. */
    private Optional<Reply> reply(Inbox.Kept kept) {
        var reply = workers.submit(() -> kept.answer(conversation));
        try {
            return Optional.of(reply.get(WAITS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            // Its message may quote what a person wrote.
            log.warn(
                    "What was sent in a window is tried again: {}",
                    String.valueOf(e.getCause() == null ? e : e.getCause().getClass()));
            return Optional.empty();
        } catch (TimeoutException e) {
            log.info("What was sent in a window takes longer than Slack waits");
            return Optional.empty();
        }
    }

    private String shown(Reply reply, Heard.Filled filled) {
        return switch (reply) {
            case Reply.Ask ask ->
                said(
                        "update",
                        "view",
                        forms.view(filled.incoming().from(), filled.incoming().card(), ask.form()));
            case Reply.Rejected rejected ->
                filled.block().isEmpty() ? CLOSED : said("errors", "errors", Map.of(filled.block(), rejected.reason()));
            case Reply.Nothing nothing -> CLOSED;
            case Reply.Update update -> CLOSED;
            case Reply.Say say -> CLOSED;
        };
    }

    private String said(String action, String name, Object what) {
        return json.writeValueAsString(Map.of("response_action", action, name, what));
    }
}
