package dev.kith.connectors.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.kith.connectors.Activity;
import dev.kith.connectors.Completed;
import dev.kith.connectors.LearningRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordTableTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void hasTheColumnsOfEachKindAsCsv() throws IOException {
        var rows = csv(Records.all());
        assertThat(rows.getFirst().getHeader())
                .containsExactly(
                        "record",
                        "what",
                        "at",
                        "person",
                        "kind",
                        "prompt",
                        "title",
                        "campaign",
                        "voids",
                        "score",
                        "valid_until",
                        "answers");
        assertThat(rows)
                .extracting(row -> row.getField("what"))
                .containsExactly("completed", "passed", "answered", "opened", "voided");
        assertThat(rows.get(0).getField("answers"))
                .isEqualTo("{\"mood\":-4,\"note\":\"=quietly, \\\"hopeful\\\"\\nand more\"}");
        assertThat(rows.get(0).getFields().subList(0, 8))
                .containsExactly(
                        Records.id("fact-1"),
                        "completed",
                        "2026-01-08T23:59:59Z",
                        "p-0042",
                        "checkin",
                        "belonging",
                        "How it feels here",
                        "belonging-pulse");
        assertThat(rows.get(1).getField("score")).isEqualTo("0.8");
        assertThat(rows.get(1).getField("valid_until")).isEqualTo("2026-01-08T23:59:59Z");
        assertThat(rows.get(2).getField("answers")).isEqualTo("{\"mood\":\"2\"}");
        assertThat(rows.get(4).getField("voids")).isEqualTo(Records.id("fact-1"));
        assertThat(rows.get(4).getField("prompt")).isEmpty();
    }

    @Test
    void hasOneObjectPerLineAsJson() throws IOException {
        List<JsonNode> lines =
                written(Records.all(), Format.JSONL).lines().map(JSON::readTree).toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).path("answers").path("mood").intValue()).isEqualTo(-4);
        assertThat(lines.get(0).path("answers").path("note").stringValue()).startsWith("=quietly");
        assertThat(lines.get(1).path("score").isNumber()).isTrue();
        assertThat(lines.get(4).has("prompt")).isFalse();
        assertThat(lines.get(4).propertyNames()).containsExactly("record", "what", "at", "person", "voids");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void tellsNoIdOfARecordItself(Format format) throws IOException {
        assertThat(written(Records.all(), format)).doesNotContain("fact-");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "+1,'+1",
                "-1,'-1",
                "@cell,'@cell",
                "\t=1,'\t=1",
                "  =1,'  =1",
                "＝1,'＝1",
                "a=1,a=1",
                "3-4,3-4",
                "Größe,Größe"
            })
    void guardsWhatASpreadsheetWouldRun(String title, String cell) throws IOException {
        assertThat(csv(List.of(titled(title))).getFirst().getField("title")).isEqualTo(cell);
    }

    @Test
    void guardsWhatBeginsWithALineBreakAndKeepsEachRecordOnOneLine() throws IOException {
        var records = List.of(titled("\r=1"), titled("one\r\ntwo\nthree\rfour"));
        assertThat(csv(records)).extracting(row -> row.getField("title")).containsExactly("' =1", "one two three four");
        assertThat(written(records, Format.CSV).lines()).hasSize(3);
        assertThat(written(records, Format.JSONL).lines()).hasSize(2);
    }

    @Test
    void isAHeaderAloneWithoutRecords() throws IOException {
        assertThat(written(List.of(), Format.CSV).lines()).hasSize(1);
        assertThat(written(List.of(), Format.JSONL)).isEmpty();
    }

    private static LearningRecord titled(String title) {
        var activity = new Activity("belonging", title, "belonging-pulse", "checkin");
        return new Completed("fact-1", Records.AT, Records.LEARNER, activity, Map.of());
    }

    private static List<NamedCsvRecord> csv(List<LearningRecord> records) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(written(records, Format.CSV))) {
            return reader.stream().toList();
        }
    }

    private static String written(List<LearningRecord> records, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        new RecordTable(Records.ID_KEY).write(records, format, out);
        return out.toString(UTF_8);
    }
}
