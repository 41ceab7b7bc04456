package dev.kith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Microsoft's Agents Playground, a Teams client that nobody here wrote, in a process of its own. It speaks to a Kith on this machine and
 * ends with the test. Its licence is one to try it out: it comes from npm each time, and is never handed on.
 */
final class Playground implements AutoCloseable {

    private static final String NAME = "@microsoft/m365agentsplayground";
    private static final String VERSION = "0.2.28";
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(90);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(10);

    /** It hangs up on whoever offers HTTP/2. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port = Application.freePort();
    private final Path folder;
    private final Process process;

    /** In a folder of its own, over the Kith at a port. */
    Playground(Path folder, int kith) {
        this.folder = folder;
        this.process = begun(kith);
        try {
            Eventually.is(this::isUp, STARTS_WITHIN);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** The page, where somebody sits before it. */
    String address() {
        return "http://localhost:" + port + "/";
    }

    /** Ends it, and whatever it began itself. */
    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit()
                .completeOnTimeout(one, ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)
                .join());
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    private Process begun(int kith) {
        var start = Npm.installed(NAME + "@" + VERSION).resolve(NAME).resolve("cli.js");
        var command = List.of(
                "node",
                start.toString(),
                "start",
                "--app-endpoint",
                "http://127.0.0.1:" + kith + "/api/messages",
                "--channel-id",
                "msteams",
                "--port",
                String.valueOf(port),
                "--disable-telemetry");
        try (var people = Playground.class.getResourceAsStream("playground/people.yml")) {
            var config = Files.createDirectories(folder).resolve("people.yml");
            Files.copy(Objects.requireNonNull(people), config);
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("playground.log").toFile());
            builder.environment()
                    .putAll(Map.of(
                            "TEAMSAPPTESTER_BROWSER", "none", "M365_AGENTS_PLAYGROUND_CONFIG_PATH", config.toString()));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUp() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "the Agents Playground did not come up: " + folder.resolve("playground.log"));
        }
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address())).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
