package dev.kith.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * A platform's server: {@code POST /post} shows a message, {@code POST /update} and {@code /delete} change one that was
 * shown. Bodies are {@code user}, {@code delivery} and {@code text}, lines of UTF-8. It keeps a workspace's and a
 * conversation's limits and answers 429 with {@code Retry-After} beyond them; a parsed refusal is 403 with its code.
 */
public final class Platform implements AutoCloseable {

    static {
        // By default the server cuts off connections beyond 200 that rest for a moment, while a client may be using
        // them.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
        System.setProperty("sun.net.httpserver.idleInterval", "600");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Pattern LINE = Pattern.compile("\n");

    private final HttpServer server;
    private final Book book;
    private final InstantSource clock;
    private final Ledger ledger = new Ledger();
    private final Faults faults = new Faults();
    private final Map<String, List<Window>> conversations = new ConcurrentHashMap<>();
    private final List<Window> workspace;
    private final List<Window> updates;
    private final AtomicLong ids = new AtomicLong();

    /** The limits a platform keeps: so many in a stretch of time, all of them together. */
    public record Book(List<Rate> workspace, List<Rate> conversation, List<Rate> updates) {

        /** Slack: several hundred messages a minute, one a second in a conversation, 50 updates a minute (docs.slack.dev, rate limits). */
        public static final Book SLACK = new Book(
                List.of(new Rate(320, Duration.ofMinutes(1))),
                List.of(new Rate(1, Duration.ofMillis(950))),
                List.of(new Rate(50, Duration.ofMinutes(1))));

        /** Teams: 50 a second for an app in a tenant, four windows for a conversation (msteams-docs, rate-limit). */
        public static final Book TEAMS = new Book(
                List.of(new Rate(50, Duration.ofSeconds(1))),
                List.of(
                        new Rate(7, Duration.ofSeconds(1)),
                        new Rate(8, Duration.ofSeconds(2)),
                        new Rate(60, Duration.ofSeconds(30)),
                        new Rate(1_800, Duration.ofHours(1))),
                List.of(new Rate(50, Duration.ofSeconds(1))));

        /** No limit at all. */
        public static final Book NONE = new Book(List.of(), List.of(), List.of());
    }

    /** At most so many in any stretch of that length. */
    public record Rate(int most, Duration length) {

        Window window() {
            return new Window(most, length);
        }
    }

    public Platform(Book book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
        this.workspace = book.workspace().stream().map(Rate::window).toList();
        this.updates = book.updates().stream().map(Rate::window).toList();
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/post", exchange -> answer(exchange, true));
        server.createContext("/update", exchange -> answer(exchange, false));
        server.createContext("/delete", exchange -> answer(exchange, false));
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Ledger ledger() {
        return ledger;
    }

    public Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        faults.release();
        server.stop(0);
    }

    private void answer(HttpExchange exchange, boolean post) throws IOException {
        var lines = LINE.split(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), 3);
        var reply = reply(lines[0], lines[1], post);
        if (reply.retryAfter() > 0) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(reply.retryAfter()));
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private record Reply(int status, String body, long retryAfter) {}

    private Reply reply(String user, String delivery, boolean post) throws IOException {
        long wait = admit(user, post);
        var fate = faults.fate();
        if (wait > 0 || fate == Faults.Fate.THROTTLED) {
            ledger.oneThrottled(clock.millis());
            return new Reply(429, "", Math.max(1, (wait + 999) / 1_000));
        }
        String refusal = faults.refusal(user);
        if (!refusal.isEmpty()) {
            ledger.oneFailed();
            return new Reply(403, refusal, 0);
        }
        String id = "m" + ids.incrementAndGet();
        if (post) {
            ledger.show(new Ledger.Shown(user, delivery, clock.millis()));
        }
        pass();
        if (fate == Faults.Fate.SHOWN_AND_FAILED) {
            ledger.oneNotTold(delivery);
            return new Reply(502, "", 0);
        }
        return new Reply(200, id, 0);
    }

    private void pass() throws IOException {
        try {
            faults.pass();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("ended in the middle of a call", e);
        }
    }

    /** All windows or none; how long (ms) to wait where one is full. */
    private synchronized long admit(String user, boolean post) {
        long now = clock.millis();
        var windows = new ArrayList<>(post ? workspace : updates);
        if (post && !book.conversation().isEmpty()) {
            windows.addAll(conversations.computeIfAbsent(
                    user, one -> book.conversation().stream().map(Rate::window).toList()));
        }
        long wait =
                windows.stream().mapToLong(window -> window.delay(now)).max().orElse(0);
        if (wait == 0) {
            windows.forEach(window -> window.take(now));
        }
        return wait;
    }
}
