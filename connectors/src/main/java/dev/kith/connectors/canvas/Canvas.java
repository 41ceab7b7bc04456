package dev.kith.connectors.canvas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** The REST API of one Canvas, called with one token. */
final class Canvas {

    private final Line line;
    private final String base;
    private final String token;

    Canvas(CanvasSettings settings, Line line) {
        this.line = line;
        this.base = WebAddress.withoutSlash(settings.url());
        this.token = settings.token();
    }

    /** What follows {@code /api/v1/}, with its query. */
    Reply get(String path) {
        return get(address(path));
    }

    Reply get(URI address) {
        return line.send(request(address));
    }

    Reply put(String path) {
        return line.send(request(address(path)).PUT(BodyPublishers.noBody()));
    }

    Reply post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(joining("&"));
        return line.send(request(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    URI address(String path) {
        return URI.create(base + "/api/v1/" + path);
    }

    /** As part of a path or of a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** Ids as texts: numbers of 64 bits do not survive every JSON reader. */
    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json+canvas-string-ids");
    }
}
