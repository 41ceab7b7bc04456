package dev.kith.connectors.scim;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A SCIM server on loopback, for whoever brings the token. */
final class ScimOverHttp implements AutoCloseable {

    static final String TOKEN = "let-me-in-let-me-in-let-me-in";

    private static final String PATH = "/scim/v2";

    private final HttpServer http;
    private final ScimServer server;

    ScimOverHttp(ScimStore store) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server = new ScimServer(store, base());
        http.createContext(PATH, this::answer);
        http.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + PATH);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                    ? server.handle(request(exchange))
                    : ScimReply.error(401, "The token is missing or wrong");
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.body().orElse("").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static ScimRequest request(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        byte[] body = exchange.getRequestBody().readNBytes(ScimServer.LONGEST_BODY + 1);
        return new ScimRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(PATH.length()),
                query(exchange.getRequestURI().getRawQuery()),
                new ScimRequest.Conditions(headers.getFirst("If-Match"), headers.getFirst("If-None-Match")),
                new String(body, StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(String raw) {
        var query = new LinkedHashMap<String, String>();
        for (String each : raw == null ? new String[0] : raw.split("&")) {
            String[] pair = each.split("=", 2);
            query.put(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
