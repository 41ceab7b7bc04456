package dev.kith.connectors.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.Health;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The line to one system: single calls, each within a timeout and 8 MiB, through a circuit that leaves a failing system
 * alone; and how the system was when last spoken to. Safe for use by several threads.
 */
public final class Line {

    private static final long LARGEST_BODY = 8 << 20;

    private final HttpClient client;
    private final Duration timeout;
    private final InstantSource time;
    private final Circuit circuit;
    private final Condition condition;
    private final Semaphore calls;

    /** One over which any number of calls go at the same time. */
    public Line(String name, HttpClient client, Duration timeout, InstantSource time) {
        this(name, client, timeout, time, Integer.MAX_VALUE);
    }

    /**
     * {@code name} is the connector's, {@code timeout} the longest that a call may take from its start to the end of the
     * body, {@code time} machine time, {@code atOnce} how many calls go at the same time, others wait; a client that follows
     * redirects is an {@link IllegalArgumentException}.
     */
    public Line(String name, HttpClient client, Duration timeout, InstantSource time, int atOnce) {
        if (client.followRedirects() != Redirect.NEVER) {
            throw new IllegalArgumentException("The client must not follow redirects: credentials would travel along");
        }
        this.client = client;
        this.timeout = timeout;
        this.time = time;
        this.circuit = new Circuit(name, time);
        this.condition = new Condition(name, circuit);
        this.calls = new Semaphore(atOnce);
    }

    public Reply send(HttpRequest.Builder request) {
        return send(request, answer -> false);
    }

    /** {@code failure} says which answers, beside every 5xx, mean that the system itself fails. */
    public Reply send(HttpRequest.Builder request, Predicate<Reply.Answer> failure) {
        calls.acquireUninterruptibly();
        try {
            return circuit.call(() -> exchange(request.timeout(timeout).build()), failure);
        } finally {
            calls.release();
        }
    }

    public Health health() {
        return condition.health();
    }

    /** The system did its work. */
    public void well() {
        condition.well();
    }

    /** The system fails of itself, which passes; the log tells it once. */
    public void down(String reason) {
        condition.down(reason);
    }

    /** The system needs an operator; the log tells it once. */
    public void misconfigured(String reason) {
        condition.misconfigured(reason);
    }

    /** The request's own timeout ends with the headers; waiting on the future also bounds a body that trickles in. */
    private Reply exchange(HttpRequest request) {
        var body = BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), LARGEST_BODY);
        CompletableFuture<HttpResponse<String>> exchange = client.sendAsync(request, body);
        try {
            return answer(exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Reply.Silence("the system did not answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence("interrupted while waiting for the system");
        } catch (ExecutionException e) {
            return new Reply.Silence("the system could not be reached, or broke off (" + kind(e.getCause()) + ")");
        } finally {
            exchange.cancel(true);
        }
    }

    private Reply answer(HttpResponse<String> response) {
        return new Reply.Answer(response.statusCode(), wait(response), response.headers(), response.body());
    }

    /** A date is held against the system's own clock, where it tells it: ours may go otherwise. */
    private @Nullable Duration wait(HttpResponse<String> response) {
        Instant now =
                response.headers().firstValue("Date").flatMap(RetryAfter::date).orElseGet(time::instant);
        return response.headers()
                .firstValue("Retry-After")
                .map(value -> RetryAfter.parse(value, now))
                .orElse(null);
    }

    private static String kind(@Nullable Throwable cause) {
        return cause == null ? "unknown" : cause.getClass().getSimpleName();
    }
}
