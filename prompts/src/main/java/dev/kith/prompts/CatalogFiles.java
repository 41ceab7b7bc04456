package dev.kith.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of a catalogue come from: a folder, or the list of those that Kith ships. */
final class CatalogFiles {

    static final String INDEX = "index.txt";

    /** For people. */
    private static final String NOTES = "README.md";

    private static final String SHIPPED = "/catalog/";

    private CatalogFiles() {}

    /** Files below the folder in the order of their paths, but for the index and what is hidden. */
    static List<CatalogFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CatalogRefused(
                    List.of(new Problem(folder.toString(), 1, "", "is no folder", "the folder of a catalogue")));
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !isPassedOver(relative(folder, path)))
                    .map(path -> new CatalogFile(relative(folder, path), bytes(path)))
                    .sorted((one, other) -> one.path().compareTo(other.path()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The catalogue cannot be read (folder: " + folder + ")", unreadable);
        }
    }

    /** The files that the index names; a jar inside a jar offers no folder to walk. */
    static List<CatalogFile> shipped() {
        return new String(resource(SHIPPED + INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(path -> new CatalogFile(path, resource(SHIPPED + path)))
                .toList();
    }

    /** The shipped ones, and those below the folder, which are the organisation's own. */
    static List<CatalogFile> shippedWith(Path folder) {
        var own = below(folder).stream().map(file -> new CatalogFile(file.path(), file.bytes(), true));
        return Stream.concat(shipped().stream(), own).toList();
    }

    /** What tells whether anything changed: a digest of every path and every byte. */
    record Print(String digest) {

        static Print of(List<CatalogFile> files) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                files.forEach(file -> {
                    digest.update((file.path() + '\n' + file.bytes().length + '\n').getBytes(StandardCharsets.UTF_8));
                    digest.update(file.bytes());
                });
                return new Print(HexFormat.of().formatHex(digest.digest()));
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("Every Java has SHA-256", missing);
            }
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = CatalogFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks a file of its own (resource: " + name + ")");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar cannot be read (resource: " + name + ")", unreadable);
        }
    }

    private static boolean isPassedOver(String path) {
        return path.equals(INDEX) || path.equals(NOTES) || path.startsWith(".") || path.contains("/.");
    }

    private static String relative(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file cannot be read (file: " + path + ")", unreadable);
        }
    }
}
