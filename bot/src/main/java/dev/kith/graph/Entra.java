package dev.kith.graph;

import dev.kith.outgoing.Once;
import dev.kith.outgoing.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entra's token endpoint, asked once for each token (Microsoft identity platform, client credentials flow). */
final class Entra {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    /** After a connection that could not be made, or an answer that did not come: to ask for a token twice does no harm. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final Origin login;
    private final Credentials credentials;
    private final OkHttpClient http;
    private final JsonMapper json = JsonMapper.shared();

    Entra(URI loginUrl, Credentials credentials, Outgoing outgoing) {
        this.login = Origin.of(loginUrl);
        this.credentials = credentials;
        this.http = Once.client(outgoing, CONNECT_WITHIN, ANSWER_WITHIN).build();
    }

    Issued ask(String scope) {
        try (Response response = http.newCall(request(scope)).execute()) {
            return read(response);
        } catch (IOException e) {
            return Issued.later(ASK_AGAIN);
        }
    }

    private Request request(String scope) {
        var form = new FormBody.Builder(StandardCharsets.UTF_8)
                .add("grant_type", "client_credentials")
                .add("client_id", credentials.appId())
                .add("client_secret", credentials.appSecret())
                .add("scope", scope)
                .build();
        return new Request.Builder()
                .url(login.to(credentials.tenant(), "oauth2", "v2.0", "token").build())
                .header("Accept", "application/json")
                .post(form)
                .build();
    }

    private Issued read(Response response) throws IOException {
        if (response.code() == 429) {
            return Issued.later(RetryAfter.of(response));
        }
        if (response.code() >= 500) {
            return Issued.later(ASK_AGAIN);
        }
        return read(response.code(), body(response));
    }

    private JsonNode body(Response response) throws IOException {
        try {
            return json.readTree(response.body() == null ? "" : response.body().string());
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }

    /** A page of somebody else's, as of a proxy, is no token, whatever its status. */
    private static Issued read(int status, JsonNode body) {
        String token = body.path("access_token").asString("");
        if (status == 200 && token.matches("[!-~]+")) {
            return Issued.token(
                    token, Duration.ofSeconds(body.path("expires_in").asLong(0)));
        }
        if (status < 400) {
            return Issued.refused("an answer that is not Entra's (status: " + status + ")");
        }
        var refusal = EntraRefusal.of(status, body);
        return refusal.isForAMoment() ? Issued.later(ASK_AGAIN) : Issued.refused(refusal.why());
    }
}
