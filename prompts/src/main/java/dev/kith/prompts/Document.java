package dev.kith.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One file of the catalogue after parsing.
 *
 * @param isOwn whether it is the organisation's
 */
record Document(Place place, Tree tree, boolean isOwn) {

    /** Empty where the file is no YAML, or has no place. */
    static Optional<Document> of(CatalogFile file) {
        return Place.of(file.path())
                .flatMap(place -> YamlReader.read(file.path(), "", file.bytes(), new ArrayList<>())
                        .map(tree -> new Document(place, tree, file.isOwn())));
    }

    JsonNode root() {
        return tree.root();
    }

    Stage stage() {
        return Stage.of(text("status"));
    }

    /** Grows with each published change; 1 where nothing is said. */
    int version() {
        return root().path("version").intValue(1);
    }

    /** A problem with the field, on its line or, where it is missing, on that of what should hold it. */
    Problem problem(String field, String problem, String valid) {
        return tree.problem(field, problem, valid);
    }

    /** The string at a member of the root, or an empty one where there is none. */
    String text(String name) {
        return root().path(name).stringValue("");
    }

    /** Every string with its path, in the order of the file. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        collect("", root(), texts);
        return texts;
    }

    /** The strings at {@code name} of the items of a list, or the items themselves where the name is empty. */
    List<Text> texts(String list, String name) {
        List<Text> texts = new ArrayList<>();
        int index = 0;
        for (JsonNode item : listAt(list)) {
            String path = Tree.item(list, index++);
            JsonNode value = name.isEmpty() ? item : item.path(name);
            if (value.isString()) {
                texts.add(new Text(name.isEmpty() ? path : Tree.member(path, name), value.stringValue()));
            }
        }
        return texts;
    }

    /** The list at the path, {@code questions[1].options} for instance. */
    private JsonNode listAt(String path) {
        return root().at("/" + path.replaceAll("[\\[.]", "/").replace("]", ""));
    }

    private static void collect(String path, JsonNode node, List<Text> texts) {
        if (node.isString()) {
            texts.add(new Text(path, node.stringValue()));
        }
        node.properties().forEach(entry -> collect(Tree.member(path, entry.getKey()), entry.getValue(), texts));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(Tree.item(path, index), node.get(index), texts);
        }
    }

    record Text(String field, String value) {}
}
