package dev.kith.lms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A learning record store on this machine that takes its time for each batch: all of it or nothing, and nothing where it knows one
 * of them. It is the oracle of what arrived, in which order and how often.
 */
public final class RecordStore implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Duration takes;
    private final Map<String, JsonNode> stored = new LinkedHashMap<>();
    private final AtomicInteger batches = new AtomicInteger();
    private volatile boolean down;
    private volatile Moment moment = when -> true;

    /** Something to do on the way of a batch; where it answers false, the store forgets the batch and does not answer. */
    public interface Moment {

        boolean goesOn(When when);
    }

    /** Where a batch is: its headers are there, all of it is there, it is stored and not answered. */
    public enum When {
        BEGINS,
        ARRIVED,
        STORED
    }

    public RecordStore(Duration takes) {
        this.takes = takes;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/xapi/about", exchange -> answer(exchange, 200, "{\"version\":[\"1.0.3\"]}"));
        server.createContext("/xapi/statements", this::statements);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/xapi");
    }

    /** It answers nothing but 503. */
    public void goDown(boolean isDown) {
        this.down = isDown;
    }

    public void onMoment(Moment then) {
        this.moment = then;
    }

    /** Every statement, in the order in which they were stored. */
    public synchronized List<JsonNode> stored() {
        return List.copyOf(stored.values());
    }

    /** The times of somebody's statements, in the order in which they were stored. */
    public Map<String, List<String>> timesByPerson() {
        return stored().stream()
                .collect(Collectors.groupingBy(
                        one -> one.at("/actor/account/name").asString(),
                        Collectors.mapping(one -> one.path("timestamp").asString(), Collectors.toList())));
    }

    public int batches() {
        return batches.get();
    }

    public synchronized void clear() {
        stored.clear();
        batches.set(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void statements(HttpExchange exchange) throws IOException {
        if (down) {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, 503, "");
        } else if (exchange.getRequestMethod().equals("GET")) {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            JsonNode found = find(query.substring(query.indexOf('=') + 1));
            answer(exchange, found == null ? 404 : 200, found == null ? "" : found.toString());
        } else {
            take(exchange);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        if (!moment.goesOn(When.BEGINS)) {
            exchange.close();
            return;
        }
        List<JsonNode> batch = new ArrayList<>();
        JSON.readTree(exchange.getRequestBody().readAllBytes()).forEach(batch::add);
        LockSupport.parkNanos(takes.toNanos());
        if (!moment.goesOn(When.ARRIVED)) {
            exchange.close();
            return;
        }
        boolean isNew = store(batch);
        if (!moment.goesOn(When.STORED)) {
            exchange.close();
            return;
        }
        var ids = batch.stream().map(one -> one.path("id").asString()).toList();
        answer(exchange, isNew ? 200 : 409, isNew ? JSON.writeValueAsString(ids) : "exists");
    }

    private synchronized boolean store(List<JsonNode> batch) {
        batches.incrementAndGet();
        if (batch.stream().anyMatch(one -> stored.containsKey(one.path("id").asString()))) {
            return false;
        }
        batch.forEach(one -> stored.put(one.path("id").asString(), one));
        return true;
    }

    private synchronized JsonNode find(String id) {
        return stored.get(id);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
