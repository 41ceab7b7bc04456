package dev.kith.connectors.canvas;

import dev.kith.connectors.Course;
import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The courses of a Canvas: lists them and enrols people. */
final class Courses {

    /** Canvas refuses to search for less. */
    private static final int SHORTEST_SEARCH = 3;

    private static final int MOST = 100;

    private final Canvas canvas;
    private final Setbacks setbacks;
    private final Line line;

    Courses(Canvas canvas, Setbacks setbacks, Line line) {
        this.canvas = canvas;
        this.setbacks = setbacks;
        this.line = line;
    }

    Found<List<Course>> courses(String text) {
        boolean searches = text.strip().length() >= SHORTEST_SEARCH;
        String search = searches ? "&search_term=" + Canvas.encoded(text.strip()) : "";
        Predicate<JsonNode> wanted = searches ? course -> true : course -> contains(course, text.strip());
        return new Pages(canvas, setbacks.trouble())
                .first(
                        MOST,
                        "accounts/self/courses?per_page=100" + search,
                        wanted,
                        reply -> setbacks.of(reply, "see the list of courses of the account"))
                .then(found -> {
                    line.well();
                    return Found.of(found.stream().map(Courses::course).toList());
                });
    }

    private static boolean contains(JsonNode course, String text) {
        return List.of("id", "name", "course_code", "sis_course_id").stream()
                .map(field -> course.path(field).asString("").toLowerCase(Locale.ROOT))
                .anyMatch(value -> value.contains(text.toLowerCase(Locale.ROOT)));
    }

    private static Course course(JsonNode course) {
        return new Course(
                course.path("id").asString(""),
                course.path("course_code").asString(""),
                course.path("name").asString(""));
    }

    /** As a student, at once and without a message of Canvas; the answer to a second time is the same enrolment. */
    Outcome enrol(Optional<String> reference, String course) {
        if (reference.isEmpty()) {
            return new Refused("Canvas knows people by e-mail, and Kith has none of this person");
        }
        if (!Item.isCourse(course)) {
            return new Refused("this is no course of Canvas: " + Item.VALID);
        }
        Reply reply = canvas.post("courses/" + Canvas.encoded(course) + "/enrollments", fields(reference.get()));
        if (!isEnrolment(reply)) {
            return reply instanceof Reply.Answer answer && Meaning.of(answer) == Meaning.UNFIT
                    ? setbacks.refused(answer, List.of(reference.get()))
                    : setbacks.of(reply, "add students to the course");
        }
        line.well();
        return new Accepted();
    }

    private static Map<String, String> fields(String reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("enrollment[user_id]", reference);
        fields.put("enrollment[type]", "StudentEnrollment");
        fields.put("enrollment[enrollment_state]", "active");
        fields.put("enrollment[notify]", "false");
        return fields;
    }

    private static boolean isEnrolment(Reply reply) {
        return reply instanceof Reply.Answer answer
                && Meaning.of(answer) == Meaning.DONE
                && Body.tree(answer.body()).filter(tree -> tree.has("id")).isPresent();
    }
}
