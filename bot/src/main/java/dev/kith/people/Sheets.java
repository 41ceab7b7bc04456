package dev.kith.people;

import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The two forms in which a file has people. */
final class Sheets {

    private final Columns columns;
    private final CsvRows csv;
    private final JsonRows json;

    Sheets(Attributes attributes, JsonMapper json) {
        this.columns = new Columns(attributes);
        this.csv = new CsvRows(columns::faults);
        this.json = new JsonRows(columns, json);
    }

    Rows csv(InputStream text) {
        return csv.read(text);
    }

    Rows json(InputStream text) {
        return json.read(text);
    }

    /** What is wrong with the names of a row that came in neither. */
    List<Problem> faults(Row row) {
        return row.fields().keySet().stream()
                .sorted()
                .flatMap(name -> columns.fault(name, row.line()).stream())
                .toList();
    }
}
