package dev.kith.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Slack's end of Socket Mode: real WebSockets on the loopback interface, that say hello and wait for acknowledgements. */
public final class SlackLines implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Server server;
    private final AtomicInteger tickets = new AtomicInteger();
    private final AtomicInteger envelopes = new AtomicInteger();
    private final Map<String, Acknowledgement> acknowledged = new ConcurrentHashMap<>();

    /** The open ones, the oldest first. */
    private final List<WebSocket> open = new CopyOnWriteArrayList<>();

    /** What came back for an envelope, and over which line. */
    public record Acknowledgement(WebSocket line, JsonNode body) {}

    SlackLines() {
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort()));
        server.setReuseAddr(true);
        server.setDaemon(true);
        server.start();
        try {
            server.started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the next line is to be opened. */
    URI ticket() {
        return URI.create("ws://127.0.0.1:" + server.getPort() + "/link?ticket=" + tickets.incrementAndGet());
    }

    /** How often a line was asked for. */
    public int tickets() {
        return tickets.get();
    }

    public List<WebSocket> open() {
        return List.copyOf(open);
    }

    /** Sends over the newest line; answers the envelope's id. */
    public String send(String type, Object payload) {
        return send(open.getLast(), type, payload);
    }

    public String send(WebSocket line, String type, Object payload) {
        String id = "envelope-" + envelopes.incrementAndGet();
        send(line, id, type, payload);
        return id;
    }

    /** The same envelope as often as you want. */
    public void send(WebSocket line, String id, String type, Object payload) {
        line.send(JSON.writeValueAsString(
                Map.of("envelope_id", id, "type", type, "accepts_response_payload", false, "payload", payload)));
    }

    public void says(WebSocket line, String text) {
        line.send(text);
    }

    public boolean isAcknowledged(String envelope) {
        return acknowledged.containsKey(envelope);
    }

    public Acknowledgement acknowledgement(String envelope) {
        return acknowledged.get(envelope);
    }

    @Override
    public void close() {
        try {
            server.stop(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Server extends WebSocketServer {

        private final CountDownLatch started = new CountDownLatch(1);

        Server(InetSocketAddress address) {
            super(address);
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket line, ClientHandshake handshake) {
            open.add(line);
            line.send("{\"type\":\"hello\",\"num_connections\":" + open.size() + "}");
        }

        @Override
        public void onClose(WebSocket line, int code, String reason, boolean remote) {
            open.remove(line);
        }

        @Override
        public void onMessage(WebSocket line, String text) {
            var body = JSON.readTree(text);
            acknowledged.put(body.path("envelope_id").asString(), new Acknowledgement(line, body));
        }

        @Override
        public void onError(WebSocket line, Exception failure) {
            // The other end was killed: a simulator has nothing to do about it.
        }
    }
}
