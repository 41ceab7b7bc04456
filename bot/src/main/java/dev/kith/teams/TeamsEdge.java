package dev.kith.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where Teams speaks to us. Nothing is done for whoever cannot prove to be Teams; what is acknowledged is on disk.
 */
@ConditionalOnExpression(Configured.EITHER)
@RestController
final class TeamsEdge {

    static final String PATH = "/api/messages";

    /** Teams' largest are a fifth of it (a message has 100 KB; msteams-docs, format-your-bot-messages). */
    static final int MOST_BYTES = 512 * 1024;

    private static final Logger log = LoggerFactory.getLogger(TeamsEdge.class);

    private final Doorkeeper doorkeeper;
    private final Hearing hearing;
    private final JsonMapper json;

    TeamsEdge(Doorkeeper doorkeeper, Hearing hearing, JsonMapper json) {
        this.doorkeeper = doorkeeper;
        this.hearing = hearing;
        this.json = json;
    }

    @PostMapping(PATH)
    ResponseEntity<String> hear(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var activity = read(body);
        if (activity.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var claimed = new Doorkeeper.Claim(
                Optional.ofNullable(request.getHeader("Authorization")).orElse(""),
                text(activity.get(), "serviceUrl"),
                text(activity.get(), "channelId"),
                request.getRemoteAddr());
        return switch (doorkeeper.asks(claimed)) {
            case Doorkeeper.Enter enter -> take(new String(body, StandardCharsets.UTF_8));
            case Doorkeeper.Later later ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            case Doorkeeper.Refused refused -> {
                log.info("Somebody who is not Teams was turned away: {}", refused.why());
                yield ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            }
        };
    }

    /** While the store is away nothing is acknowledged: Teams repeats it, and people see that a click did not work. */
    private ResponseEntity<String> take(String body) {
        try {
            return switch (hearing.take(body)) {
                case Hearing.Answer.Taken taken -> ResponseEntity.accepted().build();
                case Hearing.Answer.Invoked invoked ->
                    ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(invoked.body());
                case Hearing.Answer.NotOurs other -> ResponseEntity.badRequest().build();
            };
        } catch (RuntimeException e) {
            log.warn(
                    "What Teams said could not be kept, and was not acknowledged: {}",
                    e.getClass().getName());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    /** As much of it as proves whose it is; empty where it is no JSON object. */
    private Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(json.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            log.debug("Not JSON", e);
            return Optional.empty();
        }
    }

    private static String text(JsonNode activity, String field) {
        return activity.path(field).asString("");
    }
}
