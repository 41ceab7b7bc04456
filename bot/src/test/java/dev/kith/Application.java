package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application in a JVM of its own, over a folder that outlives it; it can be killed and started again. */
final class Application implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 30_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private final Launch launch;
    private Process process;

    Application(Path folder) {
        this(folder, Map.of());
    }

    /** With settings of {@code config/application.yml} that are other than the defaults. */
    Application(Path folder, Map<String, String> settings) {
        this(folder, settings, Launch.PLAIN);
    }

    /** Begun in another way. */
    Application(Path folder, Map<String, String> settings, Launch launch) {
        this.folder = folder;
        this.settings = settings;
        this.launch = launch;
        this.port = freePort();
        this.process = launched();
        awaitUp();
    }

    /** What is not asked for any more: no signal can be caught, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void startAgain() {
        process = launched();
        awaitUp();
    }

    /** Waits for it to die of itself. */
    void awaitDeath() {
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    /** As a browser that follows nobody; the cookie may be empty. */
    HttpResponse<String> look(String path, String cookie) {
        var request = HttpRequest.newBuilder(uri(path)).GET();
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode post(String path, String body) {
        return send(request(path, body));
    }

    JsonNode put(String path, String type, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends without waiting for the answer, which a kill may swallow. */
    CompletableFuture<?> postAndLookAway(String path, String body) {
        return http.sendAsync(request(path, body), BodyHandlers.ofString());
    }

    /** How many Redis servers live over the folder. */
    long redisServers() {
        String settings = folder.resolve("redis").resolve("redis.conf").toString();
        return ProcessHandle.allProcesses()
                .filter(one -> one.info()
                        .command()
                        .filter(command -> command.contains("redis-server"))
                        .isPresent())
                .filter(one -> isOver(one, settings))
                .count();
    }

    int port() {
        return port;
    }

    /** Ends the application in order, and its Redis with it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isOver(ProcessHandle redis, String settings) {
        try {
            Path pid = folder.resolve("redis").resolve("redis.pid");
            return Files.exists(pid) && Files.readString(pid).strip().equals(String.valueOf(redis.pid()))
                    || redis.info()
                            .commandLine()
                            .filter(line -> line.contains(settings))
                            .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launched() {
        try {
            var command = launch.command();
            settings.forEach((name, value) -> command.add("--" + name + "=" + value));
            var builder = new ProcessBuilder(command);
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("KITH_DATA_DIR", folder.toString());
            builder.environment().put("KITH_LOCAL_START", "2026-01-05T06:00:00Z");
            builder.environment().put("KITH_REDIS_LEASE", "1s");
            File log =
                    Files.createDirectories(folder).resolve("application.log").toFile();
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitUp() {
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (System.nanoTime() < end && !endsWithin(LOOK)) {
            if (isUp()) {
                return;
            }
        }
        throw new IllegalStateException("the application did not come up: " + folder.resolve("application.log"));
    }

    /** Waits for the process to end, no longer than that: it looks again between two waits. */
    private boolean endsWithin(Duration wait) {
        try {
            process.onExit().get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isUp() {
        try {
            var health = HttpRequest.newBuilder(uri("/actuator/health")).build();
            return http.send(health, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path, String body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s: %s", request.uri(), answer.body())
                    .isBetween(200, 299);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Below those that a system gives to whoever asks for any: until it is bound nobody else takes it. */
    static int freePort() {
        var chance = new SplittableRandom(ProcessHandle.current().pid() + System.nanoTime());
        while (true) {
            int port = chance.nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one may be free.
            }
        }
    }
}
