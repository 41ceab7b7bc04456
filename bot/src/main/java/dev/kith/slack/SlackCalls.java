package dev.kith.slack;

import dev.kith.outgoing.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.EventListener;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of Slack's Web API and of {@code response_url}s, each made once: OkHttp repeats nothing on its own, follows no
 * redirect, and a body that it may send only once keeps it from repeating what a 408, 421 or 503 seems to ask for.
 */
final class SlackCalls {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final String PROXY_LOGIN = "Proxy-Authorization";
    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);

    /** After a connection that could not be made. */
    private static final Duration NOT_REACHED = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** As many calls as a node usually makes at once need not shake hands anew each time. */
    private static final int AT_ONCE = 64;

    private static final Duration KEPT_OPEN = Duration.ofMinutes(5);

    /** A line on which nothing answers for as long is dead. */
    private static final Duration ALIVE = Duration.ofSeconds(20);

    private final OkHttpClient http;
    private final HttpUrl api;
    private final JsonMapper json;

    SlackCalls(SlackSettings.Web settings, Outgoing outgoing, JsonMapper json) {
        this.http = new OkHttpClient.Builder()
                .proxySelector(outgoing.proxies())
                .proxyAuthenticator((route, response) -> introduced(outgoing, response))
                .sslSocketFactory(outgoing.ssl().getSocketFactory(), outgoing.trust())
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(AT_ONCE, KEPT_OPEN.toMinutes(), TimeUnit.MINUTES))
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connectWithin())
                .callTimeout(settings.answerWithin())
                .readTimeout(settings.answerWithin())
                .writeTimeout(settings.answerWithin())
                .eventListenerFactory(SlackCalls::listener)
                .build();
        this.api = HttpUrl.get(settings.apiUrl().toString());
        this.json = json;
    }

    /** Tells the proxy who asks, once. */
    private static @Nullable Request introduced(Outgoing outgoing, Response response) {
        return response.request().header(PROXY_LOGIN) != null
                ? null
                : outgoing.login()
                        .map(login -> response.request()
                                .newBuilder()
                                .header(PROXY_LOGIN, Credentials.basic(login.user(), login.password()))
                                .build())
                        .orElse(null);
    }

    /** Calls a method that takes JSON, in the name of a token. */
    Answered call(String token, String method, Object body) {
        return call(to(method)
                .header("Authorization", "Bearer " + token)
                .post(once(RequestBody.create(json.writeValueAsBytes(body), JSON)))
                .build());
    }

    /** Calls a method that takes a form, in the name of a token. */
    Answered ask(String token, String method, Map<String, String> form) {
        return call(to(method)
                .header("Authorization", "Bearer " + token)
                .post(form(form))
                .build());
    }

    /** Calls a method that takes a form, as the app itself. */
    Answered ask(SlackSettings.Install app, String method, Map<String, String> form) {
        return call(to(method)
                .header("Authorization", Credentials.basic(app.clientId(), app.clientSecret()))
                .post(form(form))
                .build());
    }

    /** Answers a click by its {@code response_url}, which needs no token and gets none. */
    Answered respond(URI responseUrl, Object body) {
        return call(new Request.Builder()
                .url(responseUrl.toString())
                .post(once(RequestBody.create(json.writeValueAsBytes(body), JSON)))
                .build());
    }

    /** Opens a line that Slack named; the client's own timeouts are for the handshake only. */
    WebSocket listen(URI line, WebSocketListener listener) {
        return http.newBuilder()
                .pingInterval(ALIVE)
                .build()
                .newWebSocket(new Request.Builder().url(line.toString()).build(), listener);
    }

    private Request.Builder to(String method) {
        return new Request.Builder()
                .url(api.newBuilder()
                        .addPathSegment("api")
                        .addPathSegment(method)
                        .build());
    }

    private static RequestBody form(Map<String, String> form) {
        var body = new FormBody.Builder(StandardCharsets.UTF_8);
        form.forEach(body::add);
        return once(body.build());
    }

    private Answered call(Request request) {
        var written = new AtomicBoolean();
        var call = http.newCall(
                request.newBuilder().tag(AtomicBoolean.class, written).build());
        try (Response response = call.execute()) {
            return read(response);
        } catch (IOException e) {
            // What was never written has not arrived; of anything else nobody knows.
            return written.get()
                    ? new Answered.Unclear("the call broke off: " + e.getClass().getSimpleName())
                    : new Answered.Later(NOT_REACHED);
        }
    }

    private Answered read(Response response) throws IOException {
        if (response.code() == 429) {
            return new Answered.Later(wait(response));
        }
        if (response.code() >= 500) {
            return new Answered.Unclear("Slack answered " + response.code());
        }
        String text = response.body() == null ? "" : response.body().string();
        if (response.isSuccessful() && text.equals("ok")) {
            return new Answered.Ok(json.createObjectNode(), Set.of());
        }
        return read(response.code(), text, scopes(response));
    }

    private static Set<String> scopes(Response response) {
        String named = Objects.requireNonNullElse(response.header("X-OAuth-Scopes"), "");
        return Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Answered read(int status, String text, Set<String> scopes) {
        try {
            JsonNode body = json.readTree(text);
            String code = body.path("error").asString("");
            if (body.path("ok").asBoolean(false)) {
                return new Answered.Ok(body, scopes);
            }
            return code.isEmpty() ? unread(status) : new Answered.Failed(code);
        } catch (JacksonException e) {
            return unread(status);
        }
    }

    /** A refusal needs no words; a success in words that are not Slack's is none, as from a proxy's own page. */
    private static Answered unread(int status) {
        return status >= 400
                ? new Answered.Failed("http_" + status)
                : new Answered.Unclear("an answer that is not Slack's (status: " + status + ")");
    }

    private static Duration wait(Response response) {
        String asked = Objects.requireNonNullElse(response.header("Retry-After"), "");
        Duration wait = asked.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(asked)) : LEAST_WAIT;
        if (wait.compareTo(LEAST_WAIT) < 0) {
            return LEAST_WAIT;
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static EventListener listener(Call call) {
        return new EventListener() {
            @Override
            public void requestHeadersStart(Call started) {
                var written = started.request().tag(AtomicBoolean.class);
                if (written != null) {
                    written.set(true);
                }
            }
        };
    }

    private static RequestBody once(RequestBody body) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return body.contentType();
            }

            @Override
            public long contentLength() throws IOException {
                return body.contentLength();
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                body.writeTo(sink);
            }
        };
    }
}
