package dev.kith.connectors.edx;

import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Enrols people (Open edX enrollment API). Looks first, because to enrol somebody again in another mode moves them there: who
 * paid would lose what they paid for.
 */
final class Enrolments {

    private static final String PATH = "api/enrollment/v1/enrollment";

    private final Edx edx;
    private final Setbacks setbacks;
    private final Line line;

    Enrolments(Edx edx, Setbacks setbacks, Line line) {
        this.edx = edx;
        this.setbacks = setbacks;
        this.line = line;
    }

    Outcome enrol(String username, String course, String mode) {
        if (!Keys.isCourse(course)) {
            return new Refused("this is no course of Open edX: " + Keys.VALID);
        }
        var known = edx.get(PATH + "/" + Edx.encoded(username) + "," + Edx.encoded(course));
        return switch (known) {
            case Found.Not<Reply.Answer> not -> not.why();
            case Found.There<Reply.Answer> there -> look(there.value(), username, course, mode);
        };
    }

    /** Of one who never was enrolled the answer is empty, or {@code null}. */
    private Outcome look(Reply.Answer answer, String username, String course, String mode) {
        boolean isNone = answer.body().isBlank() || answer.body().strip().equals("null");
        Optional<JsonNode> enrolment = enrolment(answer);
        if (answer.status() != 200) {
            return setback(answer, username);
        }
        if (enrolment.isEmpty()) {
            return isNone ? post(username, course, mode) : setbacks.trouble().notUnderstood(200);
        }
        if (enrolment.get().path("is_active").asBoolean(false)) {
            line.well();
            return new AlreadyThere();
        }
        return post(username, course, enrolment.get().path("mode").asString(mode));
    }

    private Outcome post(String username, String course, String mode) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("user", username).put("mode", mode).put("is_active", true);
        body.putObject("course_details").put("course_id", course);
        return switch (edx.post(PATH, body)) {
            case Found.Not<Reply.Answer> not -> not.why();
            case Found.There<Reply.Answer> there -> posted(there.value(), username);
        };
    }

    private Outcome posted(Reply.Answer answer, String username) {
        if (answer.status() != 200) {
            return setback(answer, username);
        }
        boolean active = enrolment(answer)
                .filter(tree -> tree.path("is_active").asBoolean(false))
                .isPresent();
        if (!active) {
            return setbacks.trouble().notUnderstood(200);
        }
        line.well();
        return new Accepted();
    }

    private static Optional<JsonNode> enrolment(Reply.Answer answer) {
        return Body.tree(answer.body()).filter(tree -> tree.has("is_active"));
    }

    private Setback setback(Reply.Answer answer, String username) {
        return switch (answer.status()) {
            case 400 -> setbacks.refused(answer, List.of(username));
            case 404 -> setbacks.hidden(answer);
            case 406 -> setbacks.refused(answer, "there is nobody whose user name is the person id");
            default -> setbacks.ofSystem(answer);
        };
    }
}
