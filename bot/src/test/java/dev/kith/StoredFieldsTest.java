package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.StoredCode.Named;
import dev.kith.StoredFields.Row;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what is stored has a row for each field that the code writes, and none for what it does not write. */
class StoredFieldsTest {

    private static final StoredFields TABLE = StoredFields.written();
    private static final StoredCode CODE = new StoredCode();

    private static final int CELLS = 8;

    private static final Set<String> CLASSES =
            Set.of("directory", "contact", "choice", "content", "participation", "answers", "secret", "technical");

    /**
     * Keys whose first part is no word where a partition is asked for it, by the source that asks. Whoever adds one adds its keys
     * here, and their rows.
     */
    private static final Map<String, Set<String>> TOLD_OTHERWISE = Map.of(
            "RedisPreparations", Set.of("preparing", "prepared-in-vain"),
            "RedisRounds", Set.of("round", "round-apart"),
            "RedisAside", Set.of("<platform>-aside"),
            "RedisLedger", Set.of("ledger"),
            "RedisMonths", Set.of("indicators", "indicators-since", "counting", "ties", "ties-since", "ties-counting"),
            "Redis", Set.of());

    /** A class, as it is named in prose. */
    private static final Pattern SOURCE = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @Test
    void everyKeyThatTheCodeNamesHasARow() {
        assertThat(CODE.keys()).as("keys that are named in the code").hasSizeGreaterThan(60);
        assertThat(Stream.concat(CODE.keys().stream(), toldOtherwise()))
                .filteredOn(key -> TABLE.inStore().stream().noneMatch(row -> row.begins(key.parts())))
                .as("keys of the code without a row in docs/privacy/stored-fields.md")
                .isEmpty();
        assertThat(CODE.ownKeys())
                .filteredOn(key ->
                        TABLE.inStore().stream().noneMatch(row -> row.parts().containsAll(key.parts())))
                .as("keys of stores without a row in docs/privacy/stored-fields.md")
                .isEmpty();
    }

    private static Stream<Named> toldOtherwise() {
        return TOLD_OTHERWISE.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(kind -> new Named(one.getKey(), List.of(kind))));
    }

    @Test
    void noKeyIsNamedWhereNobodyCanReadIt() {
        assertThat(CODE.keys().stream()
                        .filter(key -> key.parts().isEmpty())
                        .map(Named::file)
                        .collect(Collectors.toSet()))
                .as("sources that ask a partition for a key whose first part is no word; see TOLD_OTHERWISE")
                .isEqualTo(TOLD_OTHERWISE.keySet());
    }

    @Test
    void everyFieldThatTheCodeNamesHasARow() {
        var fields = TABLE.inStore().stream().map(Row::field).toList();
        assertThat(CODE.fields()).as("fields that are named in the code").hasSizeGreaterThan(60);
        assertThat(CODE.fields())
                .filteredOn(field -> !fields.containsAll(field.parts()))
                .as("fields of the code without a row in docs/privacy/stored-fields.md")
                .isEmpty();
    }

    @Test
    void everyPartOfARecordThatIsKeptHasARow() {
        assertThat(TABLE.inStore().stream().flatMap(row -> row.record().stream()))
                .hasSizeGreaterThan(10);
        assertThat(TABLE.inStore().stream().filter(row -> row.record().isPresent()))
                .allSatisfy(row -> assertThat(TABLE.inside(row))
                        .as("rows of %s", row)
                        .containsAll(parts(row.record().orElseThrow())));
    }

    private static List<String> parts(String record) throws ClassNotFoundException {
        int dot = record.indexOf('.') + 1;
        var type = Class.forName(
                "dev.kith." + record.substring(0, dot) + record.substring(dot).replace('.', '$'));
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void everyFileThatTheStoreKeepsHasARow() {
        assertThat(CODE.files()).contains("master.key");
        assertThat(TABLE.files().stream().map(Row::file)).containsAll(CODE.files());
    }

    @Test
    void everyRowIsFoundInTheCode() {
        var keys = new HashSet<String>();
        Stream.concat(CODE.keys().stream(), toldOtherwise())
                .flatMap(key -> key.parts().stream().limit(1))
                .forEach(keys::add);
        var words = CODE.words();
        var names = CODE.names();
        assertThat(TABLE.inStore())
                .filteredOn(row -> !keys.contains(row.parts().getFirst())
                        || !words.containsAll(row.words())
                        || !names.containsAll(
                                row.inside().map(StoredFields::name).stream().toList()))
                .as("rows of docs/privacy/stored-fields.md that nothing in the code is for")
                .isEmpty();
    }

    @Test
    void everyRowSaysAllOfIt() {
        assertThat(TABLE.rows()).hasSizeGreaterThan(200);
        assertThat(TABLE.rows().stream().map(Row::toString)).doesNotHaveDuplicates();
        assertThat(TABLE.rows()).allSatisfy(row -> {
            assertThat(row.cells()).as("%s", row).hasSize(CELLS).doesNotContain("");
            assertThat(CLASSES).as("%s", row).contains(row.sort());
            assertThat(TABLE.of(row.key(), row.outside()))
                    .as("a row of all of %s", row)
                    .isPresent();
        });
    }

    @Test
    void whatThePapersBesideItNameIsThere() throws IOException {
        var sources = CODE.sources();
        for (var paper : StoredFields.papers().entrySet()) {
            assertThat(sources).as(paper.getKey().toString()).containsAll(StoredFields.found(SOURCE, paper.getValue()));
            assertThat(StoredFields.found(LINK, paper.getValue()))
                    .as("links of %s", paper.getKey())
                    .allSatisfy(link ->
                            assertThat(paper.getKey().resolveSibling(link)).exists());
        }
    }
}
