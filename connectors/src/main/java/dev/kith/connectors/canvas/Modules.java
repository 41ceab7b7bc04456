package dev.kith.connectors.canvas;

import dev.kith.connectors.Course;
import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Place;
import dev.kith.connectors.Progress;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The modules of a course with their items, as the token's user sees them or as a learner does. */
final class Modules {

    private static final String NEED = "see the modules of the course";

    private final Canvas canvas;
    private final Setbacks setbacks;
    private final Line line;

    Modules(Canvas canvas, Setbacks setbacks, Line line) {
        this.canvas = canvas;
        this.setbacks = setbacks;
        this.line = line;
    }

    Found<List<Course.Unit>> units(String course) {
        return items(course, "", reply -> setbacks.of(reply, NEED))
                .then(items -> Found.of(items.stream()
                        .filter(item -> !type(item).equals("SubHeader"))
                        .map(Modules::unit)
                        .toList()));
    }

    /** Only what has the requirement to be marked as done is completed by marking it. */
    private static Course.Unit unit(JsonNode item) {
        boolean canBeDone =
                item.path("completion_requirement").path("type").asString("").equals("must_mark_done");
        return new Course.Unit(id(item), type(item), item.path("title").asString(""), canBeDone);
    }

    private static String id(JsonNode item) {
        return item.path("module_id").asString("") + ":" + item.path("id").asString("");
    }

    private static String type(JsonNode item) {
        return item.path("type").asString("");
    }

    /** As the learner sees the course; what they may not see, nobody enrolled them in. */
    Found<List<Progress>> progress(Optional<String> reference, String course) {
        if (reference.isEmpty()) {
            return Found.not(new Refused("Canvas knows people by e-mail, and Kith has none of this person"));
        }
        if (!Item.isCourse(course)) {
            return Found.not(noCourse());
        }
        String as = "as_user_id=" + Canvas.encoded(reference.get());
        Reply reply = canvas.get("courses/" + Canvas.encoded(course) + "/users/self/progress?" + as);
        if (!(reply instanceof Reply.Answer answer)) {
            return Found.not(setbacks.trouble().of(reply));
        }
        return switch (Meaning.of(answer)) {
            case DONE -> withItems(whole(course, answer), course, reference.get());
            case UNFIT -> withItems(Optional.empty(), course, reference.get());
            case NOT_ALLOWED -> Found.of(List.of());
            case NOT_AS_THEM -> Found.not(setbacks.notAsThem(reference.get()));
            case THROTTLED, NOT_FOUND, BROKEN, OTHER -> Found.not(setbacks.of(reply, NEED));
        };
    }

    private static Optional<Progress> whole(String course, Reply.Answer answer) {
        return Body.tree(answer.body())
                .filter(tree -> tree.has("requirement_count"))
                .map(tree -> {
                    Optional<Instant> at = instant(tree.path("completed_at").asString(""));
                    return new Progress(Place.course(course), at.isPresent(), at);
                });
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Found<List<Progress>> withItems(Optional<Progress> whole, String course, String reference) {
        String as = "&as_user_id=" + Canvas.encoded(reference);
        return items(course, as, reply -> setbacks.of(reply, NEED))
                .then(items -> Found.of(Stream.concat(
                                whole.stream(),
                                items.stream().filter(Modules::isTold).map(item -> progress(course, item)))
                        .toList()));
    }

    /** Only of a student does Canvas tell whether something is completed. */
    private static boolean isTold(JsonNode item) {
        return item.path("completion_requirement").has("completed");
    }

    private static Progress progress(String course, JsonNode item) {
        boolean isDone = item.path("completion_requirement").path("completed").asBoolean(false);
        return new Progress(Place.unit(course, id(item)), isDone, Optional.empty());
    }

    private Found<List<JsonNode>> items(String course, String as, Function<Reply, Setback> setback) {
        if (!Item.isCourse(course)) {
            return Found.not(noCourse());
        }
        String modules = "courses/" + Canvas.encoded(course) + "/modules";
        Pages pages = new Pages(canvas, setbacks.trouble());
        return pages.all(modules + "?include%5B%5D=items&per_page=100" + as, setback)
                .then(found -> {
                    List<JsonNode> items = new ArrayList<>();
                    for (JsonNode module : found) {
                        switch (items(pages, modules, module, as, setback)) {
                            case Found.There<List<JsonNode>> there -> items.addAll(there.value());
                            case Found.Not<List<JsonNode>> not -> {
                                return not;
                            }
                        }
                    }
                    line.well();
                    return Found.of(items);
                });
    }

    private static Refused noCourse() {
        return new Refused("this is no course of Canvas: " + Item.VALID);
    }

    /** Of a module with many items Canvas leaves them out, and wants to be asked. */
    private static Found<List<JsonNode>> items(
            Pages pages, String modules, JsonNode module, String as, Function<Reply, Setback> setback) {
        return module.path("items").isArray()
                ? Found.of(module.path("items").valueStream().toList())
                : pages.all(
                        modules + "/" + Canvas.encoded(module.path("id").asString("")) + "/items?per_page=100" + as,
                        setback);
    }
}
