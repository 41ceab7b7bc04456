package dev.kith.slack;

import dev.kith.chat.Conversation;
import dev.kith.chat.Form;
import dev.kith.chat.Inbox;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    /** The answer is what becomes of the window, as Slack wants it said. What is the last is durable when this returns. */
    String take(Heard.Filled filled) {
        return filled.send().isLast() ? takeLast(filled) : leadOn(filled);
    }

    /** What takes too long, or fails, is handled all the same: the window closes. */
    private String takeLast(Heard.Filled filled) {
        return inbox.keep(filled.incoming())
                .flatMap(kept -> soon(() -> kept.answer(conversation)))
                .map(reply -> shown(reply, filled))
                .orElse(CLOSED);
    }

    /** A step on the way is nothing to keep: where it takes too long, or fails, it is sent again. */
    private String leadOn(Heard.Filled filled) {
        return soon(() -> conversation.answer(filled.incoming()))
                .map(reply -> shown(reply, filled))
                .orElseGet(() -> refused(filled, filled.send().again()));
    }

    private Optional<Reply> soon(Callable<Reply> handling) {
        var reply = workers.submit(handling);
        try {
            return Optional.of(reply.get(WAITS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            // Its message may quote what a person wrote.
            log.warn("What was sent in a window could not be handled: {}", causeOf(e));
            return Optional.empty();
        } catch (TimeoutException e) {
            log.info("What was sent in a window takes longer than Slack waits");
            return Optional.empty();
        }
    }

    private static String causeOf(ExecutionException e) {
        return e.getCause() == null ? "" : e.getCause().getClass().getName();
    }

    private String shown(Reply reply, Heard.Filled filled) {
        return switch (reply) {
            case Reply.Ask ask -> next(ask.form(), filled);
            case Reply.Rejected rejected -> refused(filled, rejected.reason());
            case Reply.Nothing nothing -> CLOSED;
            case Reply.Update update -> CLOSED;
            case Reply.Say say -> CLOSED;
        };
    }

    private String next(Form form, Heard.Filled filled) {
        try {
            var from = filled.incoming().from();
            return said("update", "view", forms.view(from, filled.incoming().card(), form));
        } catch (Forms.TooMuch e) {
            log.info("A window could not lead on", e);
            return refused(filled, filled.send().again());
        }
    }

    private String refused(Heard.Filled filled, String why) {
        return filled.block().isEmpty() ? CLOSED : said("errors", "errors", Map.of(filled.block(), why));
    }

    private String said(String action, String name, Object what) {
        return json.writeValueAsString(Map.of("response_action", action, name, what));
    }
}
