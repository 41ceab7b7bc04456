package dev.kith.graph;

import dev.kith.outgoing.Once;
import dev.kith.outgoing.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Calls of Microsoft Graph, each made {@linkplain Once once}, and to Graph alone: whatever an answer names, a token goes nowhere
 * else. Where Graph wants us to wait, it is not asked again before.
 */
public final class GraphCalls {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final String VERSION = "v1.0";
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

    /** A page of a thousand people takes its time. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    /** After a connection that could not be made. */
    private static final Duration NOT_REACHED = Duration.ofSeconds(5);

    /** Before a call is made with another token. */
    private static final Duration ANOTHER_TOKEN = Duration.ofSeconds(1);

    private final Origin graph;
    private final EntraTokens tokens;
    private final String scope;
    private final InstantSource machine;
    private final OkHttpClient http;
    private final JsonMapper json = JsonMapper.shared();
    private final Map<Counted, Instant> notBefore = new ConcurrentHashMap<>();

    public GraphCalls(URI graphUrl, EntraTokens tokens, Outgoing outgoing, InstantSource machine) {
        this.graph = Origin.of(graphUrl);
        this.tokens = tokens;
        this.scope = EntraTokens.graph(graphUrl);
        this.machine = machine;
        this.http = Once.client(outgoing, CONNECT_WITHIN, ANSWER_WITHIN).build();
    }

    HttpUrl.Builder to(String... parts) {
        return graph.to(Stream.concat(Stream.of(VERSION), Stream.of(parts)).toArray(String[]::new));
    }

    /** What an answer says is the next page; empty where it is not Graph's. */
    Optional<HttpUrl> page(String link) {
        return Optional.ofNullable(HttpUrl.parse(link)).filter(graph::includes);
    }

    Told get(Counted what, HttpUrl url) {
        return call(what, new Request.Builder().url(url).build());
    }

    Told post(Counted what, HttpUrl url, Object body) {
        return call(
                what,
                new Request.Builder()
                        .url(url)
                        .post(RequestBody.create(json.writeValueAsBytes(body), JSON))
                        .build());
    }

    Granted token() {
        return tokens.token(scope);
    }

    /** True where another token can be had, which may be for more. */
    boolean giveUp(Granted.Token token) {
        return tokens.giveUp(scope, token);
    }

    private Told call(Counted what, Request request) {
        if (!graph.includes(request.url())) {
            throw new IllegalStateException("Only Graph is called with Graph's token (host: "
                    + request.url().host() + ")");
        }
        var now = machine.instant();
        var until = notBefore.getOrDefault(what, Instant.MIN);
        if (now.isBefore(until)) {
            return new Told.Later(Duration.between(now, until));
        }
        var told = called(request);
        if (told instanceof Told.Later later) {
            notBefore.put(what, machine.instant().plus(later.after()));
        }
        return told;
    }

    private Told called(Request request) {
        return switch (token()) {
            case Granted.Token token -> called(request, token);
            case Granted.Later later -> new Told.Later(later.after());
            case Granted.Refused refused -> new Told.Refused(401, Told.NO_TOKEN, refused.why());
        };
    }

    private Told called(Request request, Granted.Token token) {
        var ready = request.newBuilder()
                .header("Authorization", "Bearer " + token.value())
                .header("Accept", "application/json")
                .build();
        try (Response response = http.newCall(ready).execute()) {
            return response.code() == 401 && giveUp(token) ? new Told.Later(ANOTHER_TOKEN) : read(response);
        } catch (Once.NotSent e) {
            return new Told.Later(NOT_REACHED);
        } catch (IOException e) {
            return new Told.Unclear("the call broke off: " + e.getClass().getSimpleName());
        }
    }

    private Told read(Response response) throws IOException {
        int status = response.code();
        if (status == 429) {
            return new Told.Later(RetryAfter.of(response));
        }
        if (status >= 500 || status == 408) {
            return new Told.Unclear("a breakdown (status: " + status + ")");
        }
        String text = response.body() == null ? "" : response.body().string();
        return status >= 400 ? refusal(status, parsed(text)) : done(response, text);
    }

    /** An install is answered without a word; anything else than words of JSON is a proxy's own page. */
    private Told done(Response response, String text) {
        var body = text.isEmpty() ? json.createObjectNode() : parsed(text);
        return response.isSuccessful() && body.isObject()
                ? new Told.Ok(body)
                : new Told.Unclear("an answer that is not Graph's (status: " + response.code() + ")");
    }

    private static Told refusal(int status, JsonNode body) {
        String code = body.at("/error/code").asString("");
        return new Told.Refused(
                status,
                code.matches("[A-Za-z0-9_.]{1,80}") ? code : "http_" + status,
                body.at("/error/message").asString(""));
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
