package dev.kith.people;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON array of objects, whose names are the columns of the CSV; lists may be arrays. */
final class JsonRows {

    private static final String VALID = "[{\"id\": \"e07\", \"name\": …}], names as in the header of the CSV";

    private final Columns columns;
    private final JsonMapper json;

    JsonRows(Columns columns, JsonMapper json) {
        this.columns = columns;
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
            return Rows.refused(
                    new Problem(line, "", "the file cannot be read from here on; nobody was changed", VALID));
        }
    }

    private void take(long line, JsonNode node, List<Row> rows, List<Problem> problems) {
        var faults = faults(line, node);
        if (!faults.isEmpty()) {
            problems.addAll(faults);
            return;
        }
        var fields = new HashMap<String, String>();
        node.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        rows.add(new Row(line, fields));
    }

    private List<Problem> faults(long line, JsonNode node) {
        if (!node.isObject()) {
            return List.of(new Problem(line, "", "an element of the array is not an object", VALID));
        }
        var faults = new ArrayList<Problem>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            columns.fault(field.getKey(), line).ifPresent(faults::add);
            if (!hasForm(field.getValue(), isList(field.getKey()))) {
                faults.add(new Problem(
                        line,
                        field.getKey(),
                        "the value has the wrong form",
                        isList(field.getKey()) ? "[\"SQL\", \"feedback\"] or \"SQL;feedback\"" : "a text"));
            }
        }
        return faults;
    }

    private static boolean isList(String field) {
        return PersonFields.LISTS.contains(field) || field.startsWith(PersonFields.ATTRIBUTE);
    }

    private static boolean hasForm(JsonNode value, boolean list) {
        if (!value.isArray()) {
            return value.isString() || value.isNumber() || value.isNull();
        }
        return list
                && value.valueStream()
                        .allMatch(one -> one.isString() && !one.stringValue().contains(";"));
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isArray()) {
            return value.asString().strip();
        }
        var joined = new StringJoiner(";");
        value.forEach(one -> joined.add(one.stringValue()));
        return joined.toString();
    }
}
