package dev.kith.connectors.webhook;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import dev.kith.connectors.http.Clean;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes records as thin events: whose, of what, and when; of answers nothing but how many questions of a check-in have one.
 */
final class Events {

    private static final String CHECKIN = "checkin";

    private final JsonMapper json;
    private final OpaqueIds ids;

    Events(JsonMapper json, OpaqueIds ids) {
        this.json = json;
        this.ids = ids;
    }

    Event of(LearningRecord record) {
        String id = ids.of(record.id());
        ObjectNode tree = json.createObjectNode()
                .put("type", "learning." + type(record))
                .put("timestamp", record.at().toString());
        ObjectNode data = tree.putObject("data")
                .put("record", id)
                .put("person", Clean.text(record.learner().personId()));
        switch (record) {
            case Completed completed -> completed(data, completed);
            case Passed passed -> activity(data, passed.activity());
            case Answered answered -> activity(data, answered.activity()).put("item", Clean.text(answered.itemId()));
            case Did did -> activity(data, did.activity());
            case Voided voided -> data.put("voids", ids.of(voided.voidedId()));
        }
        return new Event(record, id, json.writeValueAsString(tree));
    }

    private static void completed(ObjectNode data, Completed record) {
        activity(data, record.activity());
        if (record.activity().kind().equals(CHECKIN) && !record.values().isEmpty()) {
            data.put("answered", record.values().size());
        }
    }

    private static ObjectNode activity(ObjectNode data, Activity activity) {
        return data.put("prompt", Clean.text(activity.promptId()))
                .put("campaign", Clean.text(activity.campaignId()))
                .put("kind", Clean.text(activity.kind()));
    }

    private static String type(LearningRecord record) {
        return switch (record) {
            case Completed completed -> "completed";
            case Passed passed -> "passed";
            case Answered answered -> "answered";
            case Voided voided -> "voided";
            case Did did -> did.deed().name().toLowerCase(Locale.ROOT);
        };
    }
}
