package dev.kith.connectors.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lines of CSV that are safe to open in a spreadsheet. */
final class Csv {

    /** By what a cell begins that is run when it is opened (OWASP, CSV Injection), also in full width. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Csv() {}

    static String line(Stream<String> cells) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(cells.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot fail to be written", e);
        }
        return text.toString();
    }

    /** A number as it is, answers as JSON, a text guarded and on one line; nothing is empty. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        return value instanceof Map<?, ?> answers ? JSON.writeValueAsString(answers) : text(value.toString());
    }

    private static String text(String text) {
        boolean isFormula = begins(text) || begins(text.stripLeading());
        return (isFormula ? "'" : "") + text.replaceAll("\\R", " ");
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
