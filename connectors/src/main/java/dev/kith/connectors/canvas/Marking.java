package dev.kith.connectors.canvas;

import dev.kith.connectors.Completed;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Marks items as done in one call of the connector, and reads back whether they are; after an answer that leaves little in
 * the bucket it marks no more.
 */
final class Marking {

    private final Canvas canvas;
    private final Setbacks setbacks;
    private final KnownBy knownBy;
    private final Line line;
    private Optional<Later> pause = Optional.empty();

    Marking(Canvas canvas, Setbacks setbacks, KnownBy knownBy, Line line) {
        this.canvas = canvas;
        this.setbacks = setbacks;
        this.knownBy = knownBy;
        this.line = line;
    }

    Outcome mark(LearningRecord record) {
        if (pause.isPresent()) {
            return pause.get();
        }
        Optional<Item> item = record.unitDone().flatMap(Item::at);
        if (item.isEmpty()) {
            return new Refused("this is mapped to no module item of Canvas: " + Item.VALID);
        }
        Optional<String> reference = knownBy.reference(record.learner());
        return reference.isPresent()
                ? mark(record, item.get(), reference.get())
                : new Refused("Canvas knows people by e-mail, and Kith has none of this person");
    }

    private Outcome mark(LearningRecord record, Item item, String reference) {
        String as = "?as_user_id=" + Canvas.encoded(reference);
        Reply reply = canvas.put(item.path() + "/done" + as);
        if (!(reply instanceof Reply.Answer answer)) {
            return setbacks.trouble().of(reply);
        }
        pause = Bucket.pause(answer);
        return switch (Meaning.of(answer)) {
            case DONE -> says(answer) ? readBack(item, as) : setbacks.trouble().notUnderstood(answer.status());
            case NOT_AS_THEM -> setbacks.notAsThem(reference);
            case UNFIT -> setbacks.refused(answer, secrets(record, reference));
            case NOT_ALLOWED, NOT_FOUND, THROTTLED, BROKEN, OTHER -> setback(answer, item);
        };
    }

    private static boolean says(Reply.Answer answer) {
        return Body.tree(answer.body())
                .filter(tree -> tree.path("message").isString())
                .isPresent();
    }

    /** Canvas says “OK” also where it kept nothing. */
    private Outcome readBack(Item item, String as) {
        Reply reply = canvas.get(item.path() + as);
        if (!(reply instanceof Reply.Answer answer)) {
            return setbacks.trouble().of(reply);
        }
        pause = pause.or(() -> Bucket.pause(answer));
        return Meaning.of(answer) == Meaning.DONE ? kept(answer, item) : setback(answer, item);
    }

    private Outcome kept(Reply.Answer answer, Item item) {
        JsonNode shown = Body.tree(answer.body()).orElse(MissingNode.getInstance());
        JsonNode requirement = shown.path("completion_requirement");
        boolean isMarked = requirement.path("type").asString("").equals("must_mark_done");
        if (!shown.has("id")) {
            return setbacks.trouble().notUnderstood(answer.status());
        }
        if (requirement.path("completed").asBoolean(isMarked)) {
            line.well();
            return new Accepted();
        }
        return setbacks.refused(
                answer,
                isMarked
                        ? "item " + item.unit() + " stays undone, because its module is locked for this person"
                        : "item " + item.unit() + " does not ask to be marked as done; give it that requirement");
    }

    private Outcome setback(Reply.Answer answer, Item item) {
        return switch (Meaning.of(answer)) {
            case NOT_ALLOWED ->
                setbacks.refused(
                        answer,
                        "this person may not do anything in course " + item.course() + "; enrol them, or publish it");
            case NOT_FOUND ->
                setbacks.refused(
                        answer,
                        "there is no item " + item.unit() + " in course " + item.course()
                                + " that this person can see");
            case THROTTLED -> setbacks.throttled(answer);
            case BROKEN -> Later.ofRecord("Canvas answered " + answer.status());
            case DONE, NOT_AS_THEM, UNFIT, OTHER -> setbacks.ofSystem(answer);
        };
    }

    private static List<String> secrets(LearningRecord record, String reference) {
        List<String> secrets =
                new ArrayList<>(List.of(reference, record.learner().personId()));
        if (record instanceof Completed completed) {
            completed.values().values().forEach(value -> secrets.add(value.toString()));
        }
        return secrets;
    }
}
