package dev.kith.people;

import java.io.InputStream;
import java.util.List;

/** What a file holds; rows that have no form at all are problems already. */
public record Rows(List<Row> rows, List<Problem> problems) {

    /** A file that cannot be read to its end changes nobody, and nothing. */
    public static Rows refused(Problem problem) {
        return new Rows(List.of(), List.of(problem));
    }

    /** The rows of a CSV (RFC 4180, UTF-8) that says nothing of people; its columns are for its reader to judge. */
    public static Rows ofCsv(InputStream text) {
        return new CsvRows((header, line) -> List.of()).read(text);
    }
}
