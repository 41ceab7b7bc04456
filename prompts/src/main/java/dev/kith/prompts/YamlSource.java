package dev.kith.prompts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A file that somebody wrote, in YAML or JSON, held against its schema: every problem points at a line of it. */
public final class YamlSource {

    private final Tree tree;
    private final String text;
    private final List<Problem> problems;

    private YamlSource(Tree tree, String text, List<Problem> problems) {
        this.tree = tree;
        this.text = text;
        this.problems = List.copyOf(problems);
    }

    /** {@code file} names the text in problems. */
    public static YamlSource read(String file, byte[] bytes, YamlSchema schema) {
        List<Problem> problems = new ArrayList<>();
        Tree tree = YamlReader.read(file, "the fields of the schema", bytes, problems)
                .orElseGet(() -> new Tree(file, JsonNodeFactory.instance.missingNode(), Map.of()));
        if (!tree.root().isMissingNode()) {
            problems.addAll(schema.problems(tree));
        }
        return new YamlSource(tree, new String(bytes, StandardCharsets.UTF_8), problems);
    }

    /** All that the reader and the schema find; with any, {@link #root()} may lack what it should hold. */
    public List<Problem> problems() {
        return problems;
    }

    public JsonNode root() {
        return tree.root();
    }

    public String text() {
        return text;
    }

    /** A further problem, on the line of the field or of what should hold it. */
    public Problem problem(String field, String problem, String valid) {
        return tree.problem(field, problem, valid);
    }
}
