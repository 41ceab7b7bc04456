package dev.kith.connectors.edx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.Found;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The REST APIs of one Open edX, called with the client's token; one that is not taken any more is fetched again once. */
final class Edx {

    private final EdxSettings settings;
    private final Line line;
    private final Trouble trouble;
    private final Tokens tokens;

    Edx(EdxSettings settings, Line line, InstantSource time) {
        this.settings = settings;
        this.line = line;
        this.trouble = new Trouble(line);
        this.tokens = new Tokens(settings, line, time);
    }

    Found<Reply.Answer> get(String path) {
        return send(path, request -> request);
    }

    Found<Reply.Answer> post(String path, JsonNode body) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Whether a token can be had. */
    Found<String> token() {
        return tokens.token();
    }

    static URI address(EdxSettings settings, String path) {
        return URI.create(WebAddress.withoutSlash(settings.url()) + "/" + path);
    }

    /** As part of a path, of a query or of a form. */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private Found<Reply.Answer> send(String path, UnaryOperator<HttpRequest.Builder> how) {
        return tokens.token().then(token -> {
            Reply reply = send(path, how, token);
            if (!isUnauthorized(reply)) {
                return answer(reply);
            }
            tokens.forget(token);
            return tokens.token().then(fresh -> answer(send(path, how, fresh)));
        });
    }

    private Reply send(String path, UnaryOperator<HttpRequest.Builder> how, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(settings, path))
                .header("Authorization", "JWT " + token)
                .header("Accept", "application/json");
        return line.send(how.apply(request));
    }

    private Found<Reply.Answer> answer(Reply reply) {
        return reply instanceof Reply.Answer answer ? Found.of(answer) : Found.not(trouble.of(reply));
    }

    private static boolean isUnauthorized(Reply reply) {
        return reply instanceof Reply.Answer answer && answer.status() == 401;
    }
}
