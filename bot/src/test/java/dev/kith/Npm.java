package dev.kith;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Packages of npm's, which tests hold our work against; each is fetched once, into a folder of its own under {@code target}.
 * Without Node, or without a way to the packages, the test is left out and says so; with {@code CI=true} it fails.
 */
public final class Npm {

    private static final Path FOLDER = Path.of("target", "npm");
    private static final int PATIENCE_MINUTES = 3;

    private Npm() {}

    /** The {@code node_modules} that hold a package, such as {@code adaptivecards@3.0.6}, and what it needs. */
    public static Path installed(String name) {
        var home = FOLDER.resolve(name.replace('/', '+')).toAbsolutePath();
        var modules = home.resolve("node_modules");
        try {
            fetch(name, home, modules.resolve(".package-lock.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }

    /** What a script says, given this to read. */
    public static String node(Path script, String input, Object... arguments) {
        var command = new ArrayList<>(List.of("node", script.toString()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        try {
            var read = Files.createTempFile("kith", ".in");
            var said = Files.createTempFile("kith", ".out");
            try {
                Files.writeString(read, input);
                int ended = run(command, read, said);
                String words = Files.readString(said);
                if (ended != 0) {
                    throw new IllegalStateException(script.getFileName() + " ended with " + ended + ": " + words);
                }
                return words;
            } finally {
                Files.delete(read);
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** npm writes its own lock last: where that stands, all of it does. Two tests, or two builds, never fetch at once. */
    private static synchronized void fetch(String name, Path home, Path whole) throws IOException {
        Files.createDirectories(home);
        try (var gate = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            gate.lock();
            if (Files.exists(whole)) {
                return;
            }
            var command = List.of(
                    "npm",
                    "install",
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                    "--prefix",
                    home.toString(),
                    name);
            var log = home.resolve("npm.log");
            int ended = run(command, Path.of("/dev/null"), log);
            if (ended != 0) {
                leftOut(name + " could not be fetched (" + log + " says why)");
            }
        }
    }

    private static int run(List<String> command, Path read, Path said) throws IOException {
        var process = started(command, read, said);
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        command.getFirst() + " took more than " + PATIENCE_MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command.getFirst() + " was interrupted", e);
        }
    }

    private static Process started(List<String> command, Path read, Path said) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectInput(read.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            leftOut("there is no " + command.getFirst() + " (apt-get install nodejs npm)");
            throw e;
        }
    }

    private static void leftOut(String why) {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(why);
        }
        System.out.println("Tests with npm packages are left out: " + why);
        assumeTrue(false, why);
    }
}
