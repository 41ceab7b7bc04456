package dev.kith.outcomes;

import dev.kith.people.Problem;
import dev.kith.people.Row;
import dev.kith.people.Rows;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON array of outcomes as rows: the fields of a cohort are fields of its row, as they are columns of a CSV. */
final class OutcomeRows {

    private static final String VALID =
            "[{\"cohort\": {\"department\": \"Sales\"}, \"measure\": \"retention-12-months\", \"period\": \"2026-Q1\","
                    + " \"value\": 91.5, \"unit\": \"%\", \"people\": 40}]";

    private final JsonMapper json;

    OutcomeRows(JsonMapper json) {
        this.json = json;
    }

    Rows read(InputStream text) {
        long line = 1;
        var rows = new ArrayList<Row>();
        var problems = new ArrayList<Problem>();
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return Rows.refused(new Problem(1, "", "the file is not a JSON array", VALID));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                take(line, parser.readValueAsTree(), rows, problems);
            }
            return new Rows(rows, problems);
        } catch (JacksonException e) {
            return Rows.refused(new Problem(line, "", "the file cannot be read from here on", VALID));
        }
    }

    private static void take(long line, JsonNode node, List<Row> rows, List<Problem> problems) {
        if (!node.isObject()) {
            problems.add(new Problem(line, "", "an element of the array is not an object", VALID));
            return;
        }
        var fields = new HashMap<String, String>();
        var faults = new ArrayList<Problem>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().equals(OutcomeRules.COHORT) && field.getValue().isObject()) {
                field.getValue().properties().forEach(one -> put(line, one.getKey(), one.getValue(), fields, faults));
            } else {
                put(line, field.getKey(), field.getValue(), fields, faults);
            }
        }
        problems.addAll(faults);
        if (faults.isEmpty()) {
            rows.add(new Row(line, fields));
        }
    }

    private static void put(long line, String name, JsonNode value, Map<String, String> fields, List<Problem> faults) {
        if (value.isNumber()) {
            fields.put(name, value.decimalValue().toPlainString());
        } else if (value.isString()) {
            fields.put(name, value.stringValue().strip());
        } else if (!value.isNull()) {
            faults.add(new Problem(line, name, "the value has the wrong form", "a text or a number"));
        }
    }
}
