package dev.kith.connectors.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How a file is written, in UTF-8; a record is always one line. */
public enum Format {
    /** With one header, fields by comma (RFC 4180); a text that a spreadsheet would take for a formula begins with an apostrophe. */
    CSV("csv") {
        @Override
        byte[] head() {
            return Csv.line(Stream.of(Column.values()).map(Column::title)).getBytes(UTF_8);
        }

        @Override
        byte[] line(Row row) {
            return Csv.line(Stream.of(Column.values()).map(column -> Csv.cell(row.get(column))))
                    .getBytes(UTF_8);
        }
    },
    /** One JSON object per line, without what does not apply. */
    JSONL("jsonl") {
        @Override
        byte[] head() {
            return new byte[0];
        }

        @Override
        byte[] line(Row row) {
            return (JsonMapper.shared().writeValueAsString(row.named()) + "\n").getBytes(UTF_8);
        }
    };

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** What stands before the first record. */
    abstract byte[] head();

    /** The line of one record, its end included. */
    abstract byte[] line(Row row);
}
