package dev.kith.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;

/** Reads CSV (RFC 4180, UTF-8 with or without byte order mark), never holding more of a row than its bound. */
final class CsvRows {

    /** Characters of one field; more than any person's row holds as a whole. */
    static final int LONGEST = 65_536;

    private final Header expected;

    CsvRows(Header expected) {
        this.expected = expected;
    }

    /** What a file's first row must be. */
    interface Header {

        /** What is wrong with it. */
        List<Problem> faults(List<String> header, long line);
    }

    Rows read(InputStream csv) {
        long line = 0;
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST)
                .detectBomHeader(true)
                .ofCsvRecord(csv, StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> records = reader.iterator();
            var header = header(records);
            line = 1;
            var faults = expected.faults(header, line);
            if (!faults.isEmpty()) {
                return new Rows(List.of(), faults);
            }
            var rows = new ArrayList<Row>();
            var problems = new ArrayList<Problem>();
            while (records.hasNext()) {
                var record = records.next();
                line = record.getStartingLineNumber();
                take(record, header, rows, problems);
            }
            return new Rows(rows, problems);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return Rows.refused(unreadable(line));
        }
    }

    private static List<String> header(Iterator<CsvRecord> records) {
        return records.hasNext()
                ? records.next().getFields().stream().map(String::strip).toList()
                : List.of();
    }

    private static void take(CsvRecord record, List<String> header, List<Row> rows, List<Problem> problems) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            problems.add(new Problem(
                    line,
                    "",
                    "the row has " + record.getFieldCount() + " columns, the header has " + header.size(),
                    header.size() + " columns; a text that holds a comma stands in double quotes"));
            return;
        }
        var fields = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            fields.put(header.get(i), record.getField(i).strip());
        }
        rows.add(new Row(line, fields));
    }

    private static Problem unreadable(long after) {
        return new Problem(
                after + 1,
                "",
                "the file cannot be read after line " + after + ": a field there is longer than " + LONGEST
                        + " characters, or its quotes are not closed, or text follows them; nobody was changed",
                "CSV as of RFC 4180 in UTF-8, each field under " + LONGEST + " characters");
    }
}
