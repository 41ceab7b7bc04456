package dev.kith.local;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * The built-in receiver of learning records: the part of xAPI 1.0.3's statements resource that a sender needs, and one
 * call more, the plain {@code GET statements}, which asks for no credentials and lists what holds.
 */
@LocalMode
@RestController
@RequestMapping("/local/xapi")
class XapiController {

    private static final String VERSION_HEADER = "X-Experience-API-Version";
    private static final String VERSION = "1.0.3";
    private static final List<String> VERSIONS = List.of("1.0.0", "1.0.1", "1.0.2", VERSION);
    private static final int LARGEST = 4 * 1024 * 1024;

    private final XapiReceiver receiver;
    private final RedisStatements statements;
    private final ReceiverSettings settings;

    XapiController(XapiReceiver receiver, RedisStatements statements, ReceiverSettings settings) {
        this.receiver = receiver;
        this.statements = statements;
        this.settings = settings;
    }

    @GetMapping("/about")
    ResponseEntity<Object> about() {
        return answer(HttpStatus.OK).body(Map.of("version", VERSIONS));
    }

    /** Without parameters everything that holds, newest last: no voided statement, but the ones that void. */
    @GetMapping("/statements")
    ResponseEntity<Object> read(@RequestParam Map<String, String> parameters, @RequestHeader HttpHeaders headers) {
        if (parameters.isEmpty()) {
            return answer(HttpStatus.OK).body(statements.all());
        }
        return refusal(headers).orElseGet(() -> find(parameters));
    }

    private ResponseEntity<Object> find(Map<String, String> parameters) {
        String name = parameters.keySet().iterator().next();
        if (parameters.size() == 1 && name.equals("limit")) {
            return latest(parameters.getOrDefault(name, ""));
        }
        String id = parameters.getOrDefault(name, "").toLowerCase(Locale.ROOT);
        if (parameters.size() > 1 || !Set.of("statementId", "voidedStatementId").contains(name)) {
            return problem(
                    HttpStatus.BAD_REQUEST, "unknown parameters (valid: statementId, voidedStatementId or limit)");
        }
        if (!StatementRules.isUuid(id)) {
            return problem(HttpStatus.BAD_REQUEST, name + " is not a UUID");
        }
        Optional<JsonNode> found = name.equals("statementId") ? statements.find(id) : statements.findVoided(id);
        return found.map(statement -> answer(HttpStatus.OK).<Object>body(statement))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "there is no such statement"));
    }

    /** The newest so many, newest first; 0 means all (part three, section 2.1.3). */
    private ResponseEntity<Object> latest(String limit) {
        if (!limit.matches("\\d{1,6}")) {
            return problem(HttpStatus.BAD_REQUEST, "limit is no number (valid: 0 for all, 1, 2 …)");
        }
        int most = Integer.parseInt(limit);
        var newestFirst = statements.all().reversed();
        var some = most == 0 ? newestFirst : newestFirst.stream().limit(most).toList();
        return answer(HttpStatus.OK).body(Map.of("statements", some, "more", ""));
    }

    @PostMapping("/statements")
    ResponseEntity<Object> post(HttpServletRequest request, @RequestHeader HttpHeaders headers) throws IOException {
        var refusal = refusal(headers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST ? tooLarge() : answer(receiver.take(body), false);
    }

    @PutMapping("/statements")
    ResponseEntity<Object> put(
            @RequestParam(defaultValue = "") String statementId,
            HttpServletRequest request,
            @RequestHeader HttpHeaders headers)
            throws IOException {
        var refusal = refusal(headers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!StatementRules.isUuid(statementId)) {
            return problem(HttpStatus.BAD_REQUEST, "statementId is not a UUID");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST ? tooLarge() : answer(receiver.take(body, statementId), true);
    }

    private static ResponseEntity<Object> answer(XapiReceiver.Outcome outcome, boolean silently) {
        return switch (outcome) {
            case XapiReceiver.Outcome.Kept kept ->
                silently
                        ? answer(HttpStatus.NO_CONTENT).build()
                        : answer(HttpStatus.OK).body(kept.ids());
            case XapiReceiver.Outcome.Bad bad -> problem(HttpStatus.BAD_REQUEST, bad.problem());
            case XapiReceiver.Outcome.Conflict conflict ->
                problem(HttpStatus.CONFLICT, conflict.id() + " is here already, with other content");
        };
    }

    /** What is wrong with a request before one looks at what it wants. */
    private Optional<ResponseEntity<Object>> refusal(HttpHeaders headers) {
        String version = headers.getFirst(VERSION_HEADER);
        if (version == null || !version.matches("1\\.0(\\.\\d+)?")) {
            return Optional.of(problem(HttpStatus.BAD_REQUEST, VERSION_HEADER + " is missing or not 1.0.x"));
        }
        return isKnown(headers.getFirst(HttpHeaders.AUTHORIZATION)) ? Optional.empty() : Optional.of(unauthorized());
    }

    private boolean isKnown(@Nullable String authorization) {
        String expected = Base64.getEncoder()
                .encodeToString((settings.key() + ":" + settings.secret()).getBytes(StandardCharsets.UTF_8));
        byte[] given = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, ("Basic " + expected).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Object> tooLarge() {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "the body is larger than " + LARGEST + " bytes");
    }

    private static ResponseEntity<Object> unauthorized() {
        return answer(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xapi\"")
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "no credentials, or wrong ones"));
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return answer(status).body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(VERSION_HEADER, VERSION);
    }
}
