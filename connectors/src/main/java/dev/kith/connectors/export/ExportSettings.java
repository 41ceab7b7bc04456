package dev.kith.connectors.export;

import java.nio.file.Path;

/** Where files of records go: {@code folder}, an absolute path, must exist and belong to Kith alone. */
public record ExportSettings(String name, Path folder, Format format) {

    public ExportSettings {
        require(!name.isBlank(), "name: must not be blank");
        require(folder.isAbsolute(), "folder: must be a whole path, from the root on (it is: " + folder + ")");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("Export settings, " + problem);
        }
    }
}
