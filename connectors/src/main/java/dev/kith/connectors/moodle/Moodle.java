package dev.kith.connectors.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Calls functions of one Moodle. The token travels in the body, as addresses are logged. */
final class Moodle {

    private static final String DATABASE_DOWN = "\"errorcode\":\"dbconnectionfailed\"";

    private final Line line;
    private final URI server;
    private final String token;
    private final Trouble trouble;

    Moodle(MoodleSettings settings, Line line) {
        this.line = line;
        this.server = URI.create(WebAddress.withoutSlash(settings.url()) + "/webservice/rest/server.php");
        this.token = settings.token();
        this.trouble = new Trouble(line);
    }

    Trouble trouble() {
        return trouble;
    }

    /** What the function answers, which may be a null of JSON; parameters are named as Moodle writes lists: {@code values[0]}. */
    Found<JsonNode> call(Need need, Map<String, String> parameters) {
        var form = new LinkedHashMap<String, String>();
        form.put("wstoken", token);
        form.put("wsfunction", need.function());
        form.put("moodlewsrestformat", "json");
        form.putAll(parameters);
        var request = HttpRequest.newBuilder(server)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(encoded(form)));
        return read(need, line.send(request, Moodle::isDatabaseDown));
    }

    private Found<JsonNode> read(Need need, Reply reply) {
        if (!(reply instanceof Reply.Answer answer)) {
            return Found.not(trouble.of(reply));
        }
        return switch (answer.status()) {
            case 200 -> read(need, answer);
            case 403 ->
                Found.not(
                        trouble.misconfigured(
                                "Moodle answered 403: switch on web services and the REST protocol (Site administration, Server)"));
            default -> Found.not(trouble.of(answer));
        };
    }

    private Found<JsonNode> read(Need need, Reply.Answer answer) {
        var said = Body.json(answer.body());
        if (said.isEmpty()) {
            return Found.not(trouble.notUnderstood(answer.status()));
        }
        String code = said.get().path("errorcode").asString("");
        if (said.get().has("exception") || !code.isEmpty()) {
            return Found.not(setback(need, code));
        }
        line.well();
        return Found.of(said.get());
    }

    private Setback setback(Need need, String code) {
        return ErrorCode.of(code).map(known -> setback(need, known)).orElseGet(() -> {
            line.well();
            return Later.ofRecord("Moodle answered " + need.function() + " with " + shown(code));
        });
    }

    private Setback setback(Need need, ErrorCode code) {
        String words = "Moodle answered " + need.function() + ": " + code.words;
        return switch (code.kind) {
            case OPERATOR -> trouble.misconfigured(words + needed(need));
            case PASSES -> trouble.down(words);
            case RECORD -> {
                line.well();
                yield new Refused(words);
            }
        };
    }

    private static String needed(Need need) {
        return need.capabilities().isEmpty() ? "" : " (" + String.join(", ", need.capabilities()) + ")";
    }

    /** A code is a word; where it is a sentence, it may say more than a reason should. */
    private static String shown(String code) {
        return code.matches("[a-z_]{1,60}") ? code : "an error that Kith does not know";
    }

    private static boolean isDatabaseDown(Reply.Answer answer) {
        return answer.body().replace(" ", "").contains(DATABASE_DOWN);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
