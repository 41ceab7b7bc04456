package dev.kith.slack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line to Slack. What comes over it is acknowledged over it, after it is kept; what could not be kept is not: Slack sends an event
 * again, and tells a person that their click did not work. It says once that another is wanted: when Slack announces its end,
 * or when it has ended.
 */
final class Line extends WebSocketListener {

    static final int NORMAL = 1000;

    private static final Logger log = LoggerFactory.getLogger(Line.class);

    private final Function<Envelope.Letter, String> reader;
    private final ExecutorService work;
    private final JsonMapper json;
    private final Watch watch;
    private final AtomicBoolean isReplaced = new AtomicBoolean();
    private final CountDownLatch settled = new CountDownLatch(1);

    /** Letters that are being kept, and one more as long as nobody closes the line. */
    private final AtomicInteger inHand = new AtomicInteger(1);

    /** {@code reader} keeps a letter and answers what its acknowledgement is to say, or throws. */
    Line(Function<Envelope.Letter, String> reader, ExecutorService work, JsonMapper json, Watch watch) {
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

    /** Whether Slack said hello, or the line ended, in time. */
    boolean settlesWithin(Duration time) throws InterruptedException {
        return settled.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onMessage(WebSocket line, String text) {
        switch (Envelope.read(text, json)) {
            case Envelope.Hello hello -> {
                watch.opened(line);
                settled.countDown();
            }
            case Envelope.Goodbye goodbye -> replace(goodbye.why());
            case Envelope.Letter letter -> hand(line, letter);
            case Envelope.Unreadable unreadable -> log.warn("Slack sent something that is no envelope; it is left out");
        }
    }

    private void hand(WebSocket line, Envelope.Letter letter) {
        inHand.incrementAndGet();
        try {
            work.execute(() -> take(line, letter));
        } catch (RejectedExecutionException e) {
            inHand.decrementAndGet();
            log.debug("This node is about to end; what came is left to another", e);
        }
    }

    private void take(WebSocket line, Envelope.Letter letter) {
        try {
            if (!line.send(reader.apply(letter))) {
                log.warn("What Slack said was kept, and could not be acknowledged: the line has ended");
            }
        } catch (RuntimeException e) {
            // Its message may quote what a person wrote.
            log.warn(
                    "What Slack said could not be kept, and was not acknowledged: {}",
                    e.getClass().getName());
        } finally {
            putDown(line);
        }
    }

    /** Slack wants to close: what is in hand is acknowledged before. */
    @Override
    public void onClosing(WebSocket line, int code, String reason) {
        replace("closed (" + code + ")");
        putDown(line);
    }

    private void putDown(WebSocket line) {
        if (inHand.decrementAndGet() == 0) {
            line.close(NORMAL, null);
        }
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
        settled.countDown();
        if (isReplaced.compareAndSet(false, true)) {
            watch.wantsAnother(why);
        }
    }
}
