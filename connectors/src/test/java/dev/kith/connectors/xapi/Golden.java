package dev.kith.connectors.xapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The statements as they are meant to be, one file each; those of a template are called by its id. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/xapi/statements");

    private Golden() {}

    static ObjectNode statement(String file) {
        try {
            return (ObjectNode) JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
