package dev.kith.prompts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one file of YAML 1.2 into a tree that knows its lines; no anchors, no second value for a field. */
final class YamlReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What is no word as a name is refused below, in our own words. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    private final String file;
    private final String fields;
    private final List<Problem> problems;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String file, String fields, List<Problem> problems) {
        this.file = file;
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * The tree, or none where the file is no YAML at all; either way the problems are added to the list. {@code fields}
     * says what an empty file should have held.
     */
    static Optional<Tree> read(String file, String fields, byte[] bytes, List<Problem> problems) {
        return new YamlReader(file, fields, problems).read(bytes);
    }

    private Optional<Tree> read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                refuse(1, "", "is empty", fields);
            }
            return root.map(node -> new Tree(file, tree("", node), Map.copyOf(lines)));
        } catch (CharacterCodingException garbled) {
            refuse(1, "", "is not written in UTF-8", "UTF-8");
        } catch (MarkedYamlEngineException broken) {
            refuse(line(broken.getProblemMark()), "", "is no YAML: " + broken.getProblem(), "YAML 1.2, one document");
        } catch (YamlEngineException broken) {
            refuse(1, "", "is no YAML: " + broken.getMessage(), "YAML 1.2, one document");
        }
        return Optional.empty();
    }

    private JsonNode tree(String path, Node node) {
        lines.putIfAbsent(path, line(node.getStartMark()));
        if (node.getAnchor().isPresent()) {
            refuse(line(node.getStartMark()), path, "has an anchor or an alias", "the value itself, written out");
            return node instanceof ScalarNode scalar ? scalar(scalar) : NODES.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> object(path, mapping);
            case SequenceNode sequence -> array(path, sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(String path, MappingNode mapping) {
        ObjectNode object = NODES.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            int line = line(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                refuse(line, path, "has a name that is no word", "the name of a field");
                continue;
            }
            String field = Tree.member(path, key.getValue());
            @Nullable Integer first = lines.putIfAbsent(field, line);
            if (first != null) {
                refuse(line, field, "is there twice, first on line " + first, "each field once");
                continue;
            }
            object.set(key.getValue(), tree(field, entry.getValueNode()));
        }
        return object;
    }

    private JsonNode array(String path, SequenceNode sequence) {
        ArrayNode array = NODES.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(tree(Tree.item(path, array.size()), item));
        }
        return array;
    }

    /** A number or a truth value where YAML 1.2's JSON schema sees one, else text. */
    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(value));
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(value) : NODES.stringNode(value);
    }

    private static JsonNode number(String value) {
        try {
            double number = Double.parseDouble(value);
            boolean whole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
            return whole ? NODES.numberNode((int) number) : NODES.numberNode(number);
        } catch (NumberFormatException special) {
            return NODES.stringNode(value);
        }
    }

    private void refuse(int line, String field, String problem, String valid) {
        problems.add(new Problem(file, line, field, problem, valid));
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(1);
    }
}
