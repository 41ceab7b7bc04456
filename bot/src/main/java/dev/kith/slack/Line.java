package dev.kith.slack;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line to Slack. What comes over it is acknowledged over it, after it is kept; what could not be kept is not, and Slack sends it
 * again. It says once that another is wanted: when Slack announces its end, or when it has ended.
 */
final class Line extends WebSocketListener {

    private static final Logger log = LoggerFactory.getLogger(Line.class);
    private static final int NORMAL = 1000;

    private final Function<Envelope.Letter, String> reader;
    private final Executor work;
    private final JsonMapper json;
    private final Watch watch;
    private final AtomicBoolean isReplaced = new AtomicBoolean();

    /** {@code reader} keeps a letter and answers what its acknowledgement is to say, or throws. */
    Line(Function<Envelope.Letter, String> reader, Executor work, JsonMapper json, Watch watch) {
        this.reader = reader;
        this.work = work;
        this.json = json;
        this.watch = watch;
    }

    /** Who keeps the lines. */
    interface Watch {

        void opened(WebSocket line);

        /** Called once for a line, before {@link #ended}. */
        void wantsAnother(String why);

        void ended(WebSocket line);
    }

    @Override
    public void onMessage(WebSocket line, String text) {
        switch (Envelope.read(text, json)) {
            case Envelope.Hello hello -> watch.opened(line);
            case Envelope.Goodbye goodbye -> replace(goodbye.why());
            case Envelope.Letter letter -> work.execute(() -> take(line, letter));
            case Envelope.Unreadable unreadable -> log.warn("Slack sent something that is no envelope; it is left out");
        }
    }

    private void take(WebSocket line, Envelope.Letter letter) {
        try {
            line.send(reader.apply(letter));
        } catch (RuntimeException e) {
            // Its message may quote what a person wrote.
            log.warn(
                    "What Slack said could not be kept, and was not acknowledged: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void onClosing(WebSocket line, int code, String reason) {
        line.close(NORMAL, null);
        replace("closed (" + code + ")");
    }

    @Override
    public void onClosed(WebSocket line, int code, String reason) {
        watch.ended(line);
    }

    @Override
    public void onFailure(WebSocket line, Throwable failure, @Nullable Response response) {
        replace(failure.getClass().getSimpleName());
        watch.ended(line);
    }

    private void replace(String why) {
        if (isReplaced.compareAndSet(false, true)) {
            watch.wantsAnother(why);
        }
    }
}
