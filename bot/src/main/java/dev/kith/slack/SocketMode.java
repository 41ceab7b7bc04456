package dev.kith.slack;

import dev.kith.clock.Pause;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import okhttp3.WebSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears Slack over lines that are opened from here, for installations that nothing from outside can reach. One line at a time; when
 * Slack announces the end of one, the next is opened beside it, so that nothing falls between. Bolt's own client is left out: it
 * acknowledges over whichever line is the newest, looks for messages ten times in ten milliseconds, and opens lines without end
 * where Slack refuses them.
 */
final class SocketMode implements SmartLifecycle, Line.Watch {

    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);

    /** Slack lets a line be asked for about once a minute (docs.slack.dev, apps.connections.open: tier 1), with bursts. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /** A line on which Slack has not said hello by then is none. */
    private static final Duration HELLO_WITHIN = Duration.ofSeconds(30);

    private final SlackCalls calls;
    private final SlackSettings settings;
    private final Hearing hearing;
    private final JsonMapper json;
    private final Time time;
    private final Semaphore wanted = new Semaphore(0);

    /** Those that were begun and have not ended. */
    private final Set<WebSocket> lines = ConcurrentHashMap.newKeySet();

    /** Those of them on which Slack said hello. */
    private final Set<WebSocket> open = ConcurrentHashMap.newKeySet();

    private volatile ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private volatile String last = "not opened yet";
    private volatile boolean running;
    private volatile @Nullable Thread keeper;

    SocketMode(SlackCalls calls, SlackSettings settings, Hearing hearing, JsonMapper json, Time time) {
        this.calls = calls;
        this.settings = settings;
        this.hearing = hearing;
        this.json = json;
        this.time = time;
    }

    /** The time that waits take. */
    record Time(InstantSource machine, Pause pause) {}

    @Override
    public void start() {
        work = Executors.newVirtualThreadPerTaskExecutor();
        running = true;
        wanted.drainPermits();
        wanted.release();
        keeper = Thread.ofVirtual().name("slack-lines").start(this::keep);
    }

    /** What is in hand is kept and acknowledged; what comes after goes to another node, or again to this one. */
    @Override
    public void stop() {
        running = false;
        var thread = keeper;
        if (thread != null) {
            thread.interrupt();
        }
        work.close();
        lines.forEach(line -> line.close(Line.NORMAL, null));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** In words, for health. */
    String state() {
        return open.isEmpty() ? "no line: " + last : "connected";
    }

    boolean isConnected() {
        return !open.isEmpty();
    }

    @Override
    public void opened(WebSocket line) {
        open.add(line);
        log.info("Slack is heard by Socket Mode");
    }

    @Override
    public void wantsAnother(String why) {
        last = why;
        log.info("A line to Slack ends: {}", why);
        wanted.release();
    }

    @Override
    public void ended(WebSocket line) {
        open.remove(line);
        lines.remove(line);
    }

    /** A line that lived well is followed at once; after one that did not, longer and longer. */
    private void keep() {
        try {
            Instant begun = Instant.MIN;
            Duration wait = Duration.ZERO;
            while (true) {
                wanted.acquire();
                boolean livedWell = begun.equals(Instant.MIN)
                        || begun.plus(LONGEST_WAIT).isBefore(time.machine().instant());
                wait = livedWell ? Duration.ZERO : longer(wait);
                time.pause().of(wait);
                begun = time.machine().instant();
                openOne();
            }
        } catch (InterruptedException e) {
            log.debug("No more lines to Slack");
        }
    }

    private static Duration longer(Duration wait) {
        Duration twice = wait.isZero() ? FIRST_WAIT : wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    }

    /** Whatever goes wrong, lines go on being opened. */
    private void openOne() throws InterruptedException {
        try {
            openLine();
        } catch (RuntimeException e) {
            refused(e.getClass().getSimpleName());
        }
    }

    private void openLine() throws InterruptedException {
        switch (calls.ask(settings.appToken(), "apps.connections.open", Map.of())) {
            case Answered.Ok ok -> open(URI.create(ok.body().path("url").asString("")));
            case Answered.Failed failed ->
                refused(failed.code() + ": compare KITH_SLACK_APP_TOKEN with the app-level tokens of the Slack app");
            case Answered.Later later -> {
                time.pause().of(later.after());
                refused("Slack cannot be reached from here, or wants us to wait");
            }
            case Answered.Unclear unclear -> refused(unclear.reason());
        }
    }

    private void open(URI where) throws InterruptedException {
        if (!"wss".equals(where.getScheme()) && !settings.web().isSimulated()) {
            refused("a line that is not encrypted");
            return;
        }
        var line = new Line(this::answered, work, json, this);
        var socket = calls.listen(where, line);
        lines.add(socket);
        if (!line.settlesWithin(HELLO_WITHIN)) {
            socket.cancel();
        }
        if (!open.contains(socket)) {
            lines.remove(socket);
        }
    }

    /** A call that is cut off by the end of this node says nothing about Slack. */
    private void refused(String why) {
        if (!running) {
            return;
        }
        log.warn("No line to Slack could be opened, it is tried again: {}", why);
        last = why;
        wanted.release();
    }

    private String answered(Envelope.Letter letter) {
        var said = hearing.take(letter.id(), letter.body(), letter.headers());
        var answer = json.createObjectNode().put("envelope_id", letter.id());
        if (said.contentType().startsWith("application/json") && !said.answer().isEmpty()) {
            answer.set("payload", json.readTree(said.answer()));
        }
        return answer.toString();
    }
}
