package dev.kith;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a JVM with the real application is begun: over which class path, and with what it knows of earlier starts. */
record Launch(String classPath, List<String> options) {

    private static final List<String> USUAL = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** As it is: nothing to prepare, seven seconds for each start. */
    static final Launch PLAIN = new Launch(System.getProperty("java.class.path"), USUAL);

    /**
     * Half of that for each start, after a first one that takes half a minute: its classes are kept in an AOT cache (JEP
     * 514), which takes a class path of jars alone.
     */
    static Launch rehearsed(Path folder) {
        String cache = folder.resolve("kith.aot").toString();
        String classPath = Arrays.stream(PLAIN.classPath().split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .map(path -> Files.isDirectory(path) ? packed(path, folder) : path)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        new Application(
                        folder.resolve("rehearsal"),
                        Map.of(),
                        new Launch(classPath, List.of("-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + cache)))
                .close();
        return new Launch(
                classPath,
                Stream.concat(USUAL.stream(), Stream.of("-XX:AOTCache=" + cache))
                        .toList());
    }

    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "dev.kith.Kith"));
        return command;
    }

    private static Path packed(Path classes, Path folder) {
        try {
            Path jar = Files.createTempFile(folder, "classes-", ".jar");
            int failed = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
            if (failed != 0) {
                throw new IllegalStateException("could not pack " + classes);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
