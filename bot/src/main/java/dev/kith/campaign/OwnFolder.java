package dev.kith.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which the organisation keeps its own part of the catalogue; nothing is ever written outside of it. */
record OwnFolder(Path path) {

    private static final Logger log = LoggerFactory.getLogger(OwnFolder.class);

    OwnFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Writes each text into its place: all of them beside their places first, so that a full disk changes nothing.
     *
     * @throws IOException where the folder cannot be written to
     */
    void write(Map<String, String> texts) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (var text : texts.entrySet()) {
                Path place = place(text.getKey());
                Path beside = place.resolveSibling("." + place.getFileName() + ".new");
                staged.put(beside, place);
                Files.write(beside, text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var one : staged.entrySet()) {
                Files.move(one.getKey(), one.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            staged.keySet().forEach(OwnFolder::clear);
        }
    }

    /** Also where a link in the folder leads elsewhere. */
    private Path place(String relative) throws IOException {
        Files.createDirectories(path);
        Path place = path.resolve(relative).normalize();
        if (!place.startsWith(path) || place.equals(path)) {
            throw new IOException("is outside of the folder: " + relative);
        }
        Path parent = Files.createDirectories(place.getParent());
        if (!parent.toRealPath().startsWith(path.toRealPath())) {
            throw new IOException("leads outside of the folder: " + relative);
        }
        return place;
    }

    private static void clear(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            log.warn("A file that is of no use any more could not be deleted (file: {})", beside, e);
        }
    }
}
