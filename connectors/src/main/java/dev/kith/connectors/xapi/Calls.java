package dev.kith.connectors.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Single HTTP calls below the endpoint, with credentials, version and timeout, through the circuit. */
final class Calls {

    private static final long LARGEST_BODY = 8 << 20;

    private final XapiSettings settings;
    private final HttpClient client;
    private final InstantSource time;
    private final Circuit circuit;
    private final String credentials;

    Calls(XapiSettings settings, HttpClient client, InstantSource time, Circuit circuit) {
        this.settings = settings;
        this.client = client;
        this.time = time;
        this.circuit = circuit;
        String pair = settings.key() + ":" + settings.secret();
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    Reply get(String path, String version) {
        return send(request(path, version).GET().build());
    }

    Reply post(String path, String version, byte[] json) {
        return send(request(path, version)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                .build());
    }

    private HttpRequest.Builder request(String path, String version) {
        return HttpRequest.newBuilder(
                        URI.create(Iris.withoutSlash(settings.endpoint().toString()) + "/" + path))
                .timeout(settings.timeout())
                .header("Authorization", credentials)
                .header("Accept", "application/json")
                .header("X-Experience-API-Version", version);
    }

    private Reply send(HttpRequest request) {
        return circuit.call(() -> exchange(request));
    }

    /** The request's own timeout ends with the headers; waiting on the future also bounds a body that trickles in. */
    private Reply exchange(HttpRequest request) {
        var body = BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), LARGEST_BODY);
        CompletableFuture<HttpResponse<String>> exchange = client.sendAsync(request, body);
        try {
            return answer(exchange.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Reply.Silence("the store did not answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence("interrupted while waiting for the store");
        } catch (ExecutionException e) {
            return new Reply.Silence("the store could not be reached (" + kind(e.getCause()) + ")");
        } finally {
            exchange.cancel(true);
        }
    }

    private Reply answer(HttpResponse<String> response) {
        @Nullable Duration wait = response.headers()
                .firstValue("Retry-After")
                .map(value -> RetryAfter.parse(value, time.instant()))
                .orElse(null);
        return new Reply.Answer(response.statusCode(), wait, response.body());
    }

    private static String kind(@Nullable Throwable cause) {
        return cause == null ? "unknown" : cause.getClass().getSimpleName();
    }
}
