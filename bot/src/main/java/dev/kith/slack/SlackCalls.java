package dev.kith.slack;

import dev.kith.outgoing.Once;
import dev.kith.outgoing.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of Slack's Web API and of {@code response_url}s, each made {@linkplain Once once}.
 */
final class SlackCalls {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);

    /** After a connection that could not be made. */
    private static final Duration NOT_REACHED = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** A line on which nothing answers for as long is dead. */
    private static final Duration ALIVE = Duration.ofSeconds(20);

    private final OkHttpClient http;
    private final HttpUrl api;
    private final JsonMapper json;

    SlackCalls(SlackSettings.Web settings, Outgoing outgoing, JsonMapper json) {
        this.http = Once.client(outgoing, settings.connectWithin(), settings.answerWithin())
                .build();
        this.api = HttpUrl.get(settings.apiUrl().toString());
        this.json = json;
    }

    /** Calls a method that takes JSON, in the name of a token. */
    Answered call(String token, String method, Object body) {
        return call(to(method)
                .header("Authorization", "Bearer " + token)
                .post(RequestBody.create(json.writeValueAsBytes(body), JSON))
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
                .post(RequestBody.create(json.writeValueAsBytes(body), JSON))
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
        return body.build();
    }

    private Answered call(Request request) {
        try (Response response = http.newCall(request).execute()) {
            return read(response);
        } catch (Once.NotSent e) {
            return new Answered.Later(NOT_REACHED);
        } catch (IOException e) {
            return new Answered.Unclear("the call broke off: " + e.getClass().getSimpleName());
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
}
