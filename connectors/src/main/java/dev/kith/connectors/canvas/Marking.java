package dev.kith.connectors.canvas;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Place;
import dev.kith.connectors.Voided;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks items as done in one call of the connector; after an answer that leaves little in the bucket it asks no more. */
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

    /** Where the record belongs; empty where it means nothing to Canvas. */
    static Optional<Place> place(LearningRecord record) {
        Optional<Activity> activity = switch (record) {
            case Completed completed -> Optional.of(completed.activity());
            case Passed passed -> Optional.of(passed.activity());
            case Answered answered -> Optional.empty();
            case Did did -> Optional.empty();
            case Voided voided -> Optional.empty();
        };
        return activity.flatMap(Activity::place).filter(place -> place.unit().isPresent());
    }

    Outcome mark(LearningRecord record) {
        if (pause.isPresent()) {
            return pause.get();
        }
        Optional<Item> item = place(record).flatMap(Item::at);
        if (item.isEmpty()) {
            return new Refused("this is mapped to no module item of Canvas: " + Item.VALID);
        }
        Optional<String> reference = knownBy.reference(record.learner());
        return reference.isPresent()
                ? mark(record, item.get(), reference.get())
                : new Refused("Canvas knows people by e-mail, and Kith has none of this person");
    }

    private Outcome mark(LearningRecord record, Item item, String reference) {
        Reply reply = canvas.put(item.path() + "/done?as_user_id=" + Canvas.encoded(reference));
        if (!(reply instanceof Reply.Answer answer)) {
            return setbacks.trouble().of(reply);
        }
        pause = Bucket.pause(answer);
        return switch (Meaning.of(answer)) {
            case DONE -> done(answer);
            case THROTTLED -> setbacks.throttled(answer);
            case NOT_AS_THEM -> setbacks.notAsThem(reference);
            case NOT_ALLOWED ->
                setbacks.refused(
                        answer,
                        "this person may not do anything in course " + item.course() + "; enrol them, or publish it");
            case NOT_FOUND ->
                setbacks.refused(
                        answer,
                        "there is no item " + item.unit() + " in course " + item.course()
                                + " that this person can see");
            case UNFIT -> setbacks.refused(answer, secrets(record, reference));
            case BROKEN -> Later.ofRecord("Canvas answered " + answer.status());
            case OTHER -> setbacks.ofSystem(answer);
        };
    }

    private Outcome done(Reply.Answer answer) {
        boolean says = Body.tree(answer.body())
                .filter(tree -> tree.path("message").isString())
                .isPresent();
        if (!says) {
            return setbacks.trouble().notUnderstood(answer.status());
        }
        line.well();
        return new Accepted();
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
