package dev.kith.connectors.xapi;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Answered.Label;
import dev.kith.connectors.Completed;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Voided;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes learning records as xAPI statements (xAPI 1.0.3, part two, section 2.4). */
final class Statements {

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String LIKERT = "http://adlnet.gov/expapi/activities/cmi.interaction";
    /** The catalogue's words come in the language of whoever read them, which a record does not tell (RFC 5646). */
    private static final String ANY_LANGUAGE = "und";

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JsonMapper json;
    private final StatementIds ids;
    private final Iris iris;

    Statements(JsonMapper json, StatementIds ids, Iris iris) {
        this.json = json;
        this.ids = ids;
        this.iris = iris;
    }

    List<Statement> of(List<LearningRecord> records) {
        return IntStream.range(0, records.size())
                .mapToObj(place -> of(place, records.get(place)))
                .toList();
    }

    private Statement of(int place, LearningRecord record) {
        ObjectNode tree = switch (record) {
            case Completed completed -> completed(completed);
            case Answered answered -> answered(answered);
            case Voided voided -> voided(voided);
        };
        UUID id = UUID.fromString(tree.path("id").stringValue());
        return new Statement(place, record, id, tree, json.writeValueAsBytes(tree));
    }

    private ObjectNode completed(Completed record) {
        ObjectNode tree = base(record, ids.ofReport(record.id()), "completed");
        Activity activity = record.activity();
        describe(tree, iris.prompt(activity.promptId()), activity);
        context(tree, "grouping", iris.campaign(activity.campaignId()));
        ObjectNode result = tree.putObject("result").put("completion", true);
        if (!record.values().isEmpty()) {
            ObjectNode extensions = result.putObject("extensions");
            record.values().forEach((question, value) -> put(extensions, iris.extension(question), value));
        }
        return tree;
    }

    private ObjectNode answered(Answered record) {
        ObjectNode tree = base(record, ids.ofReport(record.id()), "answered");
        Activity activity = record.activity();
        ObjectNode definition = activity(tree, iris.item(activity.promptId(), record.itemId()));
        definition.put("type", LIKERT).put("interactionType", "likert");
        var scale = definition.putArray("scale");
        for (Label label : record.scale()) {
            ObjectNode step = scale.addObject().put("id", Clean.text(label.id()));
            step.putObject("description").put(ANY_LANGUAGE, Clean.text(label.text()));
        }
        context(tree, "parent", iris.prompt(activity.promptId()));
        context(tree, "grouping", iris.campaign(activity.campaignId()));
        tree.putObject("result").put("response", Clean.text(record.response()));
        return tree;
    }

    private ObjectNode voided(Voided record) {
        ObjectNode tree = base(record, ids.ofVoiding(record.id()), "voided");
        tree.putObject("object")
                .put("objectType", "StatementRef")
                .put("id", ids.ofReport(record.voidedId()).toString());
        return tree;
    }

    private ObjectNode base(LearningRecord record, UUID id, String verb) {
        ObjectNode tree = json.createObjectNode().put("id", id.toString());
        tree.putObject("actor")
                .put("objectType", "Agent")
                .putObject("account")
                .put("homePage", iris.base())
                .put("name", Clean.text(record.learner().personId()));
        tree.putObject("verb").put("id", VERBS + verb).putObject("display").put("en", verb);
        return tree.put("timestamp", TIMESTAMP.format(record.at()));
    }

    private static void describe(ObjectNode tree, String id, Activity activity) {
        ObjectNode definition = activity(tree, id);
        definition.putObject("name").put(ANY_LANGUAGE, Clean.text(activity.title()));
        switch (activity.kind()) {
            case "checkin" -> definition.put("type", "http://id.tincanapi.com/activitytype/survey");
            case "nudge" -> definition.put("type", "http://adlnet.gov/expapi/activities/lesson");
            case "introduction" -> definition.put("type", "http://id.tincanapi.com/activitytype/tutor-session");
            default -> {}
        }
    }

    private static ObjectNode activity(ObjectNode tree, String id) {
        ObjectNode object = tree.putObject("object").put("objectType", "Activity");
        return object.put("id", id).putObject("definition");
    }

    private static void context(ObjectNode tree, String relation, String activity) {
        ObjectNode activities = tree.withObject("/context/contextActivities");
        activities.putArray(relation).addObject().put("objectType", "Activity").put("id", activity);
    }

    private void put(ObjectNode extensions, String iri, Object value) {
        if (value instanceof String text) {
            extensions.put(iri, Clean.text(text));
        } else {
            extensions.set(iri, json.valueToTree(value));
        }
    }
}
