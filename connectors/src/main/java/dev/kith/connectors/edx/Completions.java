package dev.kith.connectors.edx;

import dev.kith.connectors.Found;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Place;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Completes blocks, those of one learner in one course by one call (Open edX completion API, {@code completion-batch}). */
final class Completions {

    private static final int MOST_TOGETHER = 50;

    private final Edx edx;
    private final Setbacks setbacks;
    private final Line line;

    Completions(Edx edx, Setbacks setbacks, Line line) {
        this.edx = edx;
        this.setbacks = setbacks;
        this.line = line;
    }

    /** The places in the list of what goes together: one learner's, as long as the course stays the same. */
    static List<List<Integer>> batches(List<LearningRecord> records) {
        List<List<Integer>> batches = new ArrayList<>();
        Map<String, List<Integer>> open = new HashMap<>();
        for (int at = 0; at < records.size(); at++) {
            String learner = records.get(at).learner().personId();
            List<Integer> batch = open.get(learner);
            if (batch == null
                    || batch.size() >= MOST_TOGETHER
                    || !course(records.get(batch.getFirst())).equals(course(records.get(at)))) {
                batch = new ArrayList<>();
                batches.add(batch);
                open.put(learner, batch);
            }
            batch.add(at);
        }
        return batches;
    }

    private static Optional<String> course(LearningRecord record) {
        return record.unitDone().filter(Keys::isUnit).map(Place::course);
    }

    /** Of one learner in one course. */
    Outcome complete(List<LearningRecord> records) {
        List<Place> places = records.stream()
                .flatMap(record -> record.unitDone().filter(Keys::isUnit).stream())
                .toList();
        if (places.size() < records.size()) {
            return new Refused("this is mapped to no block of Open edX: " + Keys.VALID);
        }
        String learner = records.getFirst().learner().personId();
        return switch (edx.post("api/completion/v1/completion-batch", body(learner, places))) {
            case Found.There<Reply.Answer> there -> outcome(there.value(), records);
            case Found.Not<Reply.Answer> not -> not.why();
        };
    }

    private static ObjectNode body(String learner, List<Place> places) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("username", learner);
        body.put("course_key", places.getFirst().course());
        ObjectNode blocks = body.putObject("blocks");
        places.forEach(place -> blocks.put(place.unit().orElseThrow(), 1.0));
        return body;
    }

    private Outcome outcome(Reply.Answer answer, List<LearningRecord> records) {
        boolean told = Body.tree(answer.body())
                .filter(tree -> tree.path("detail").isString())
                .isPresent();
        return switch (answer.status()) {
            case 200 -> told ? accepted() : setbacks.trouble().notUnderstood(200);
            case 400 -> setbacks.refused(answer, Setbacks.secrets(records));
            case 404 ->
                told
                        ? setbacks.refused(answer, "there is nobody whose user name is the person id, or no such thing")
                        : setbacks.ofSystem(answer);
            case 500, 502, 504 -> Later.ofRecord("Open edX answered " + answer.status());
            default -> setbacks.ofSystem(answer);
        };
    }

    private Outcome accepted() {
        line.well();
        return new Accepted();
    }
}
