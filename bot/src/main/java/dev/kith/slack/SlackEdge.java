package dev.kith.slack;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Slack speaks to us. The signature is checked over the bytes as they came, before anything reads them; what is
 * acknowledged is on disk.
 */
@ConditionalOnExpression(Configured.BY_HTTP)
@RestController
final class SlackEdge {

    static final String PATH = "/slack/events";

    /** Slack's largest are a tenth of it. */
    static final int MOST_BYTES = 512 * 1024;

    private static final Logger log = LoggerFactory.getLogger(SlackEdge.class);

    private final Signature signature;
    private final Hearing hearing;

    SlackEdge(Signature signature, Hearing hearing) {
        this.signature = signature;
        this.hearing = hearing;
    }

    @PostMapping(PATH)
    ResponseEntity<String> hear(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        String signed = header(request, "X-Slack-Signature");
        if (!signature.isGood(header(request, "X-Slack-Request-Timestamp"), signed, body)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return take(signed, new String(body, StandardCharsets.UTF_8), headers(request));
    }

    /** While the store is away nothing is acknowledged: Slack repeats an event, and people see that a click did not work. */
    private ResponseEntity<String> take(String signed, String body, Map<String, List<String>> headers) {
        try {
            var said = hearing.take(signed, body, headers);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(said.contentType()))
                    .body(said.answer());
        } catch (RuntimeException e) {
            log.warn(
                    "What Slack said could not be kept, and was not acknowledged: {}",
                    e.getClass().getName());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return headers;
    }
}
