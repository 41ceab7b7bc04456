package dev.kith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of what is stored, read as it is written for people: a row for each field of each kind of key, and for each file. */
record StoredFields(List<Row> rows) {

    private static final Path TABLE = Path.of("docs/privacy/stored-fields.md");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile("<[^>]+>");
    private static final Pattern RECORD = Pattern.compile("`([a-z]+\\.[A-Za-z.]+)`");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");
    private static final Set<String> NO_FIELDS = Set.of("value", "member");

    /** Between a field and what is inside it. */
    static final String INSIDE = " › ";

    /** Between the parts of a key. */
    static final String COLON = ":";

    /**
     * One row.
     *
     * @param key {@code delivery:<delivery>}; what is in angle brackets stands for anything
     * @param field a hash's or stream's field, {@code value} of a string, {@code member} of what holds many; inside of it after
     *     {@link #INSIDE}
     * @param cells all of them
     */
    record Row(String key, String field, List<String> cells) {

        static Row of(String line) {
            var cells = Arrays.stream(BETWEEN_CELLS.split(line.strip()))
                    .skip(1)
                    .map(String::strip)
                    .toList();
            return new Row(plain(cells.get(0)), plain(cells.get(1)), cells);
        }

        private static String plain(String cell) {
            return cell.replace("`", "").replace("\\t", "\t");
        }

        boolean isFile() {
            return key.startsWith("data/");
        }

        String keptAs() {
            return cells.get(3);
        }

        String sort() {
            return cells.get(4);
        }

        /** The record that the field is written from, where it is one: {@code people.OwnWord}. */
        Optional<String> record() {
            var found = RECORD.matcher(keptAs());
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }

        boolean isOf(String name) {
            return pattern(key).matcher(name).matches();
        }

        boolean isField(String name) {
            return pattern(field).matcher(name).matches();
        }

        /** Of the key. */
        List<String> parts() {
            return List.of(key.split(COLON));
        }

        boolean begins(List<String> first) {
            return parts().size() >= first.size()
                    && parts().subList(0, first.size()).equals(first);
        }

        String file() {
            return key.substring(key.lastIndexOf('/') + 1);
        }

        /** What the code must have as texts: all but placeholders, and what says that there is no field. */
        List<String> words() {
            return Stream.concat(words(key), NO_FIELDS.contains(outside()) ? Stream.of() : words(outside()))
                    .toList();
        }

        /** The field as a whole. */
        String outside() {
            return field.split(INSIDE, 2)[0];
        }

        /** What is inside the field; empty where the row is of all of it. */
        Optional<String> inside() {
            return Optional.of(field.indexOf(INSIDE))
                    .filter(at -> at >= 0)
                    .map(at -> field.substring(at + INSIDE.length()));
        }

        private static Stream<String> words(String text) {
            return WORD.matcher(PLACEHOLDER.matcher(text).replaceAll(" "))
                    .results()
                    .map(MatchResult::group);
        }

        @Override
        public String toString() {
            return key + ", " + field;
        }
    }

    private static Pattern pattern(String text) {
        var pattern = new StringBuilder();
        int from = 0;
        var found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            pattern.append(Pattern.quote(text.substring(from, found.start())));
            pattern.append(found.start() == 0 && found.end() < text.length() ? "[^:/\t]+" : "(?s:.+)");
            from = found.end();
        }
        return Pattern.compile(pattern + Pattern.quote(text.substring(from)));
    }

    static StoredFields written() {
        try {
            return new StoredFields(Files.readAllLines(TABLE).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that stands in the folder of the table. */
    static Map<Path, String> papers() throws IOException {
        var papers = new TreeMap<Path, String>();
        try (var files = Files.list(TABLE.getParent())) {
            for (Path file : files.toList()) {
                papers.put(file, Files.readString(file));
            }
        }
        return papers;
    }

    /** What the first group of a pattern holds, wherever it is found. */
    static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** What is inside a field, without what is filled in. */
    static String name(String inside) {
        return PLACEHOLDER.matcher(inside).replaceAll("").replace(".", "");
    }

    /** Rows of what is in the store. */
    List<Row> inStore() {
        return rows.stream().filter(row -> !row.isFile()).toList();
    }

    List<Row> files() {
        return rows.stream().filter(Row::isFile).toList();
    }

    /** Rows of a key, without its partition. */
    List<Row> of(String key) {
        return inStore().stream().filter(row -> row.isOf(key)).toList();
    }

    /** The row of a field as a whole. */
    Optional<Row> of(String key, String field) {
        return rows.stream()
                .filter(row -> row.key().equals(key) && row.field().equals(field))
                .findFirst();
    }

    /** What a row has inside, by the rows of it. */
    List<String> inside(Row row) {
        return rows.stream()
                .filter(one -> one.key().equals(row.key()) && one.outside().equals(row.field()))
                .flatMap(one -> one.inside().stream())
                .toList();
    }
}
