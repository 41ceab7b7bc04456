package dev.kith.teams;

import dev.kith.outgoing.Once;
import dev.kith.outgoing.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two documents in which Microsoft says how it signs (Bot Connector authentication, connector to bot): the OpenID metadata, and the
 * keys that it points to.
 */
final class PublishedKeys {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final int LARGEST = 1 << 20;

    /** The Bot Framework's own domains. Entra's is none of them: whom it signs for is not Teams. */
    private static final List<String> DOMAINS =
            List.of(".botframework.com", ".botframework.us", ".botframework.azure.us", ".botframework.azure.cn");

    private final OkHttpClient http;
    private final HttpUrl metadata;

    PublishedKeys(URI metadata, Outgoing outgoing) {
        var url = HttpUrl.parse(metadata.toString());
        if (url == null || !(url.isHttps() || Hosts.isLoopback(url.host()))) {
            throw new IllegalArgumentException(
                    "KITH_TEAMS_OPENID_URL is " + metadata
                            + " (valid: an https address, as https://login.botframework.com/v1/.well-known/openidconfiguration)");
        }
        this.metadata = url;
        this.http = Once.client(outgoing, CONNECT_WITHIN, ANSWER_WITHIN).build();
    }

    /** What came of it. */
    sealed interface Fetched {

        /** By their id; never none. */
        record Keys(Map<String, ChannelKeys.Key> keys) implements Fetched {}

        record Nothing(String why) implements Fetched {}
    }

    /** Says what is wrong with an answer. */
    private static final class NotSo extends IOException {

        private static final long serialVersionUID = 1L;

        NotSo(String why) {
            super(why);
        }
    }

    /** Takes as long as two calls may. */
    Fetched fetch() {
        try {
            var document = read(metadata);
            var algorithms = Jwks.signatures(document.path("id_token_signing_alg_values_supported"));
            if (algorithms.isEmpty()) {
                throw new NotSo("its metadata lists no signature by RSA");
            }
            var keys = Jwks.keys(read(keysOf(document)), algorithms);
            return keys.isEmpty() ? new Fetched.Nothing("there is no key in its answer") : new Fetched.Keys(keys);
        } catch (NotSo e) {
            return new Fetched.Nothing(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Fetched.Nothing("it cannot be reached ("
                    + (e.getCause() == null ? e : e.getCause()).getClass().getSimpleName() + ")");
        }
    }

    private HttpUrl keysOf(JsonNode document) throws NotSo {
        var keys = HttpUrl.parse(document.path("jwks_uri").asString(""));
        if (keys == null || !mayHold(metadata, keys)) {
            throw new NotSo("its metadata points elsewhere for the keys");
        }
        return keys;
    }

    /**
     * Whether metadata may point there: to where it came from itself, from this machine to this machine, or within one domain of the Bot
     * Framework's.
     */
    static boolean mayHold(HttpUrl metadata, HttpUrl keys) {
        boolean same = metadata.scheme().equals(keys.scheme())
                && metadata.host().equals(keys.host())
                && metadata.port() == keys.port();
        return same
                || (Hosts.isLoopback(metadata.host()) && Hosts.isLoopback(keys.host()))
                || DOMAINS.stream().anyMatch(domain -> isWithin(domain, metadata) && isWithin(domain, keys));
    }

    private static boolean isWithin(String domain, HttpUrl url) {
        return url.isHttps()
                && url.port() == HttpUrl.defaultPort("https")
                && url.host().endsWith(domain);
    }

    private JsonNode read(HttpUrl url) throws IOException {
        try (var response = http.newCall(new Request.Builder().url(url).build()).execute()) {
            if (!response.isSuccessful()) {
                throw new NotSo("it answers " + response.code());
            }
            byte[] body = response.peekBody(LARGEST + 1).bytes();
            if (body.length > LARGEST) {
                throw new NotSo("its answer has no end");
            }
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw new NotSo("its answer is no JSON");
        }
    }
}
