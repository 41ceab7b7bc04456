package dev.kith.simulator;

import dev.kith.chat.Posted;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The one HTTP client of the simulators' adapters: HTTP/1.1, and every call is made once.
 *
 * <p>java.net.http sends a POST again only with {@code jdk.httpclient.enableAllMethodRetry}, which must not be set, and
 * connects again unless {@code jdk.httpclient.disableRetryConnect} is; the latter is set here, which tells only where
 * this is the first use of that client in the JVM. Otherwise give it on the command line.
 */
final class Wire {

    static {
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
        if (System.getProperty("jdk.httpclient.enableAllMethodRetry") != null) {
            throw new IllegalStateException("jdk.httpclient.enableAllMethodRetry would send messages twice");
        }
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);

    private Wire() {}

    /** Calls once; {@code read} tells what an answer that is neither throttling nor a breakdown means. */
    static Posted call(HttpRequest request, Function<HttpResponse<byte[]>, Posted> read) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            int code = answer.statusCode();
            if (code == 429 || code == 412) {
                return new Posted.Later(wait(answer));
            }
            return code >= 500 ? new Posted.Unknown(String.valueOf(code)) : read.apply(answer);
        } catch (IOException broken) {
            return new Posted.Unknown(broken.getClass().getSimpleName() + ": " + broken.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Posted.Unknown("stopped while waiting for the answer");
        }
    }

    static HttpRequest.BodyPublisher json(Object value) {
        return HttpRequest.BodyPublishers.ofByteArray(Json.write(value));
    }

    private static Duration wait(HttpResponse<byte[]> answer) {
        var asked = answer.headers().firstValue("Retry-After").filter(text -> text.matches("[0-9]{1,6}"));
        var wait = asked.map(text -> Duration.ofSeconds(Long.parseLong(text))).orElse(LEAST_WAIT);
        return wait.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : wait;
    }
}
