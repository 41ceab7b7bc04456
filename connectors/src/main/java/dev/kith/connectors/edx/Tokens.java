package dev.kith.connectors.edx;

import static dev.kith.connectors.edx.Edx.encoded;

import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The access token of the client (RFC 6749 section 4.4), kept until a minute before it expires, or until half of its life
 * where that is shorter.
 */
final class Tokens {

    private static final Duration EARLY = Duration.ofMinutes(1);

    /** Where the answer does not say (RFC 6749 section 5.1 only recommends it). */
    private static final long USUAL_SECONDS = 300;

    private final EdxSettings settings;
    private final Line line;
    private final InstantSource time;
    private @Nullable Token kept;

    Tokens(EdxSettings settings, Line line, InstantSource time) {
        this.settings = settings;
        this.line = line;
        this.time = time;
    }

    synchronized Found<String> token() {
        Token known = kept;
        if (known != null && time.instant().isBefore(known.until())) {
            return Found.of(known.value());
        }
        Reply reply = line.send(request());
        Optional<Token> token = read(reply);
        kept = token.orElse(null);
        return token.map(fresh -> Found.of(fresh.value())).orElseGet(() -> Found.not(setback(reply)));
    }

    /** Open edX does not take it any more. */
    synchronized void forget(String token) {
        Token known = kept;
        if (known != null && known.value().equals(token)) {
            kept = null;
        }
    }

    private HttpRequest.Builder request() {
        String form = "grant_type=client_credentials&token_type=jwt&client_id=" + encoded(settings.clientId())
                + "&client_secret=" + encoded(settings.clientSecret());
        URI address = Edx.address(settings, "oauth2/access_token");
        return HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private Optional<Token> read(Reply reply) {
        return reply instanceof Reply.Answer answer && answer.status() == 200
                ? Body.tree(answer.body()).filter(Tokens::isToken).map(this::token)
                : Optional.empty();
    }

    private static boolean isToken(JsonNode body) {
        return body.path("access_token").asString("").matches("[\\x21-\\x7e]+");
    }

    private Token token(JsonNode body) {
        Duration life = Duration.ofSeconds(Math.max(0, body.path("expires_in").asLong(USUAL_SECONDS)));
        Duration half = life.dividedBy(2);
        Duration early = half.compareTo(EARLY) < 0 ? half : EARLY;
        return new Token(
                body.path("access_token").asString(""),
                time.instant().plus(life).minus(early));
    }

    private Setback setback(Reply reply) {
        Trouble trouble = new Trouble(line);
        boolean isOurs = reply instanceof Reply.Answer answer && (answer.status() == 400 || answer.status() == 401);
        return isOurs
                ? trouble.misconfigured(
                        "Open edX gives no token: check client id and secret, and that the application is"
                                + " confidential and for client credentials")
                : trouble.of(reply);
    }

    private record Token(String value, Instant until) {

        @Override
        public String toString() {
            return "Token[until=" + until + "]";
        }
    }
}
