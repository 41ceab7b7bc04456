package dev.kith.connectors.xapi;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Answered.Label;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import dev.kith.connectors.http.Clean;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes learning records as xAPI statements (xAPI 1.0.3, part two, section 2.4), in a form that is as well one of 2.0.0. Each
 * that has a {@link Template} names the version of Kith's {@link Profile} that it follows; the version of xAPI itself is said
 * beside them, never in them.
 */
final class Statements {

    /** The catalogue's words come in the language of whoever read them, which a record does not tell (RFC 5646). */
    private static final String ANY_LANGUAGE = "und";

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final String PROFILE = "http://adlnet.gov/expapi/activities/profile";

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
        UUID id = record instanceof Voided ? ids.ofVoiding(record.id()) : ids.ofReport(record.id());
        ObjectNode tree = base(record, id);
        switch (record) {
            case Completed completed -> completed(tree, completed);
            case Passed passed -> passed(tree, passed);
            case Answered answered -> answered(tree, answered);
            case Did did -> did(tree, did);
            case Voided voided -> voided(tree, voided);
        }
        return new Statement(place, record, id, tree, json.writeValueAsBytes(tree));
    }

    private void completed(ObjectNode tree, Completed record) {
        describe(tree, record.activity());
        ObjectNode result = tree.putObject("result").put("completion", true);
        if (!record.values().isEmpty()) {
            put(result.putObject("extensions"), record.values());
        }
    }

    private void passed(ObjectNode tree, Passed record) {
        describe(tree, record.activity());
        ObjectNode result = tree.putObject("result").put("completion", true).put("success", true);
        result.putObject("score").put("scaled", record.mark().score());
        record.mark()
                .validUntil()
                .ifPresent(
                        until -> result.putObject("extensions").put(iris.own(Extension.VALID_UNTIL), timestamp(until)));
    }

    private void answered(ObjectNode tree, Answered record) {
        Activity activity = record.activity();
        ObjectNode definition = object(tree, iris.item(activity.promptId(), record.itemId()));
        definition.put("type", Type.ITEM.iri).put("interactionType", "likert");
        var scale = definition.putArray("scale");
        steps(record.scale())
                .forEach((id, text) ->
                        scale.addObject().put("id", id).putObject("description").put(ANY_LANGUAGE, text));
        ObjectNode parent = context(tree, "parent", iris.activity(activity));
        Type.of(activity.kind()).ifPresent(type -> type(parent, type.iri));
        grouping(tree, activity);
        tree.putObject("result").put("response", Clean.text(record.response()));
    }

    /** No two of the same id, of which the first counts. */
    private static Map<String, String> steps(List<Label> scale) {
        Map<String, String> steps = new LinkedHashMap<>();
        scale.forEach(label -> steps.putIfAbsent(Clean.text(label.id()), Clean.text(label.text())));
        return steps;
    }

    /** What somebody joins is the programme itself; everything else is about what it brought them. */
    private void did(ObjectNode tree, Did record) {
        if (record.deed() == Did.Deed.JOINED) {
            name(object(tree, iris.campaign(record.activity().campaignId())), record.activity())
                    .put("type", Type.PROGRAMME.iri);
        } else {
            describe(tree, record.activity());
        }
    }

    private void voided(ObjectNode tree, Voided record) {
        tree.putObject("object")
                .put("objectType", "StatementRef")
                .put("id", ids.ofReport(record.voidedId()).toString());
    }

    private ObjectNode base(LearningRecord record, UUID id) {
        ObjectNode tree = json.createObjectNode().put("id", id.toString());
        tree.putObject("actor")
                .put("objectType", "Agent")
                .putObject("account")
                .put("homePage", iris.base())
                .put("name", Clean.text(record.learner().personId()));
        Verb verb = Verb.of(record);
        tree.putObject("verb").put("id", verb.iri).putObject("display").put("en", verb.display);
        tree.put("timestamp", timestamp(record.at()));
        if (Template.of(record).isPresent()) {
            type(context(tree, "category", iris.profile()), PROFILE);
        }
        return tree;
    }

    /** RFC 3339 has four digits for the year. */
    private static String timestamp(Instant at) {
        Instant fit = at.isBefore(EARLIEST) ? EARLIEST : at.isAfter(LATEST) ? LATEST : at;
        return TIMESTAMP.format(fit);
    }

    private void describe(ObjectNode tree, Activity activity) {
        ObjectNode definition = name(object(tree, iris.activity(activity)), activity);
        Type.of(activity.kind()).ifPresent(type -> definition.put("type", type.iri));
        grouping(tree, activity);
    }

    private void grouping(ObjectNode tree, Activity activity) {
        type(context(tree, "grouping", iris.campaign(activity.campaignId())), Type.PROGRAMME.iri);
    }

    private static void type(ObjectNode activity, String iri) {
        activity.putObject("definition").put("type", iri);
    }

    private static ObjectNode name(ObjectNode definition, Activity activity) {
        definition.putObject("name").put(ANY_LANGUAGE, Clean.text(activity.title()));
        return definition;
    }

    private static ObjectNode object(ObjectNode tree, String id) {
        ObjectNode object = tree.putObject("object").put("objectType", "Activity");
        return object.put("id", id).putObject("definition");
    }

    private static ObjectNode context(ObjectNode tree, String relation, String activity) {
        return tree.withObject("/context/contextActivities")
                .withArrayProperty(relation)
                .addObject()
                .put("objectType", "Activity")
                .put("id", activity);
    }

    private void put(ObjectNode extensions, Map<String, Object> values) {
        values.forEach((question, value) -> extensions.set(
                iris.extension(question), json.valueToTree(value instanceof String text ? Clean.text(text) : value)));
    }
}
