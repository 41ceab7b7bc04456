package dev.kith.prompts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** A text that begins as another: a draft with an id of its own that says of what it is a copy. */
final class Copy {

    private static final Pattern ID = Pattern.compile("id:(\\s.*)?");
    private static final Pattern LEFT_OUT = Pattern.compile("(status|version|copyOf):(\\s.*)?");

    private Copy() {}

    /** Its lines stay as they are, comments with them, but for those that say whose it is and how far it is. */
    static String of(CatalogFile file, PromptId to) {
        var from = Document.of(file)
                .orElseThrow(() -> new IllegalArgumentException("No file to copy (file: " + file.path() + ")"));
        String copy = String.join("\n", lines(from, new String(file.bytes(), StandardCharsets.UTF_8), to)) + "\n";
        return isOne(copy, from, to) ? copy : asJson(from, to);
    }

    private static List<String> lines(Document from, String text, PromptId to) {
        List<String> lines = new ArrayList<>();
        boolean isLeftOut = false;
        for (String line : text.lines().toList()) {
            isLeftOut = LEFT_OUT.matcher(line).matches() || isLeftOut && (line.isBlank() || line.startsWith(" "));
            if (ID.matcher(line).matches()) {
                lines.add("id: " + to);
                lines.add("status: " + Stage.DRAFT.word());
                lines.add("copyOf: {id: " + from.place().id() + ", version: " + from.version() + "}");
            } else if (!isLeftOut) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isOne(String copy, Document from, PromptId to) {
        return read(copy, from, to)
                .filter(document -> document.root().equals(changed(from, to)))
                .isPresent();
    }

    private static Optional<Document> read(String copy, Document from, PromptId to) {
        String path = from.place().file().replaceAll("[^/]+$", to + ".yaml");
        return Document.of(new CatalogFile(path, copy.getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectNode changed(Document from, PromptId to) {
        var root = (ObjectNode) from.root().deepCopy();
        root.remove("version");
        root.put("id", to.value()).put("status", Stage.DRAFT.word());
        root.set(
                "copyOf", root.objectNode().put("id", from.place().id().value()).put("version", from.version()));
        return root;
    }

    /** Of a file that is written in another way than line by line; YAML reads JSON. */
    private static String asJson(Document from, PromptId to) {
        return changed(from, to).toPrettyString() + "\n";
    }
}
