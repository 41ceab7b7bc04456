package dev.kith.connectors.export;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import dev.kith.connectors.http.Clean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Makes rows of records. */
final class Rows {

    private final OpaqueIds ids;

    Rows(OpaqueIds ids) {
        this.ids = ids;
    }

    Row of(LearningRecord record) {
        return switch (record) {
            case Completed completed -> completed(completed);
            case Passed passed -> passed(passed);
            case Answered answered -> answered(answered);
            case Did did -> row(did, did.deed().name().toLowerCase(Locale.ROOT), did.activity());
            case Voided voided -> row(voided, "voided").with(Column.VOIDS, ids.of(voided.voidedId()));
        };
    }

    private Row completed(Completed record) {
        Row row = row(record, "completed", record.activity());
        return record.values().isEmpty() ? row : row.with(Column.ANSWERS, clean(record.values()));
    }

    private Row passed(Passed record) {
        Row row = row(record, "passed", record.activity())
                .with(Column.SCORE, record.mark().score());
        record.mark().validUntil().ifPresent(until -> row.with(Column.VALID_UNTIL, until.toString()));
        return row;
    }

    private Row answered(Answered record) {
        return row(record, "answered", record.activity())
                .with(Column.ANSWERS, clean(Map.of(record.itemId(), record.response())));
    }

    private Row row(LearningRecord record, String what, Activity activity) {
        return row(record, what)
                .with(Column.KIND, Clean.text(activity.kind()))
                .with(Column.PROMPT, Clean.text(activity.promptId()))
                .with(Column.TITLE, Clean.text(activity.title()))
                .with(Column.CAMPAIGN, Clean.text(activity.campaignId()));
    }

    private Row row(LearningRecord record, String what) {
        return new Row()
                .with(Column.RECORD, ids.of(record.id()))
                .with(Column.WHAT, what)
                .with(Column.AT, record.at().toString())
                .with(Column.PERSON, Clean.text(record.learner().personId()));
    }

    private static Map<String, Object> clean(Map<String, Object> answers) {
        var clean = new LinkedHashMap<String, Object>();
        answers.forEach((question, answer) ->
                clean.put(Clean.text(question), answer instanceof String text ? Clean.text(text) : answer));
        return clean;
    }
}
