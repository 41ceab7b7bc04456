package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever field of whatever kind of file: what is too long for it or missing is told at that field. */
class EveryFieldTest {

    private static final String LONG = "x".repeat(3001);

    record Field(String file, String path) {

        static List<Field> of(Document document) {
            return document.texts().stream()
                    .map(text -> new Field(document.place().file(), text.field()))
                    .toList();
        }

        String parent() {
            return path.replaceAll("(\\.?[^.\\[]+|\\[\\d+])$", "");
        }

        String last() {
            return path.substring(parent().length()).replaceAll("[.\\[\\]]", "");
        }
    }

    static Stream<Field> fields() {
        return Gatekeeper.inspect(rich().files()).documents().stream().flatMap(document -> Field.of(document).stream());
    }

    static Stream<Field> members() {
        return fields().filter(field -> !field.path().endsWith("]"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesATextThatIsTooLongAtItsField(Field field) {
        var root = root(field.file());
        JsonNode at = at(root, field.parent());
        if (at instanceof ArrayNode list) {
            list.set(Integer.parseInt(field.last()), LONG);
        } else {
            ((ObjectNode) at).put(field.last(), LONG);
        }
        assertThat(rich().with(field.file(), root.toString()).problems())
                .anyMatch(problem -> problem.startsWith(field.file() + ":1 " + field.path() + ": "));
    }

    /** What may be missing makes no problem there. */
    @ParameterizedTest
    @MethodSource("members")
    void tellsWhatIsMissingAtItsField(Field field) {
        var root = root(field.file());
        ((ObjectNode) at(root, field.parent())).remove(field.last());
        var problems = rich().with(field.file(), root.toString()).problems();
        assertThat(problems.isEmpty() || problems.stream().anyMatch(problem -> isAt(field, problem)))
                .as(problems.toString())
                .isTrue();
    }

    private static boolean isAt(Field field, String problem) {
        return problem.startsWith(field.file() + ":1 ") && problem.contains(field.last() + ": ");
    }

    private static SmallCatalog rich() {
        return SmallCatalog.withOneOfEachKind()
                .with(
                        SmallCatalog.NUDGE,
                        SmallCatalog.withAllThatANudgeCanHave().text(SmallCatalog.NUDGE));
    }

    private static JsonNode root(String file) {
        return Gatekeeper.inspect(rich().files()).documents().stream()
                .filter(document -> document.place().file().equals(file))
                .findFirst()
                .orElseThrow()
                .root()
                .deepCopy();
    }

    private static JsonNode at(JsonNode root, String path) {
        return path.isEmpty()
                ? root
                : root.at("/" + path.replaceAll("[.\\[]", "/").replace("]", ""));
    }
}
