package dev.kith.scim;

import dev.kith.connectors.scim.ScimReply;
import dev.kith.connectors.scim.ScimRequest;
import dev.kith.connectors.scim.ScimServer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an identity provider speaks to us. Nothing is said, and nothing done, for whoever does not hold its token. */
@RestController
final class ScimEdge {

    static final String PATH = "/scim/v2";

    private static final String SCHEME = "bearer ";

    private final ScimServer server;
    private final byte[] token;

    ScimEdge(ScimServer server, ScimSettings settings) {
        this.server = server;
        this.token = settings.token().getBytes(StandardCharsets.UTF_8);
    }

    @RequestMapping({PATH, PATH + "/**"})
    ResponseEntity<byte[]> answer(HttpServletRequest request) throws IOException {
        if (token.length == 0) {
            return shown(ScimReply.error(
                    404,
                    "SCIM is not set up here (valid: KITH_SCIM_TOKEN with a token of 24 characters" + " or more)"));
        }
        return holdsToken(request)
                ? shown(server.handle(read(request)))
                : shown(ScimReply.error(
                        401, "The token is missing or wrong (valid: Bearer and the value of KITH_SCIM_TOKEN)"));
    }

    private boolean holdsToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8))
                .filter(given -> MessageDigest.isEqual(given, token))
                .isPresent();
    }

    private static ScimRequest read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(ScimServer.LONGEST_BODY + 1);
        return new ScimRequest(
                request.getMethod(),
                decoded(request.getRequestURI()
                        .substring(request.getContextPath().length() + PATH.length())
                        .replace("+", "%2B")),
                query(Optional.ofNullable(request.getQueryString()).orElse("")),
                new ScimRequest.Conditions(request.getHeader("If-Match"), request.getHeader("If-None-Match")),
                new String(body, StandardCharsets.UTF_8));
    }

    /** Read here, as the server's own reading of parameters would take a body for a form. */
    private static Map<String, String> query(String raw) {
        var query = new LinkedHashMap<String, String>();
        for (String each : raw.split("&")) {
            String[] pair = each.split("=", 2);
            query.put(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> shown(ScimReply reply) {
        var answer = ResponseEntity.status(reply.status());
        reply.headers().forEach(answer::header);
        return reply.body()
                .map(body -> answer.body(body.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(answer::build);
    }
}
