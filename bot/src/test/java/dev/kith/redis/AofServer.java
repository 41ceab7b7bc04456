package dev.kith.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** A server of one of the versions that Kith runs on, over a folder with an append-only file; another can load a copy of it. */
public final class AofServer implements AutoCloseable {

    /** The program. */
    public enum Version {
        /** 6.2: one append-only file. */
        EMBEDDED,
        /** Debian's 7.0: a folder of them. */
        DEBIAN;

        /** Empty where the machine has none; {@code KITH_TEST_REDIS} or the path names it. */
        public Optional<Path> program(Path folder) {
            return switch (this) {
                case EMBEDDED -> Optional.of(embedded(folder));
                case DEBIAN -> installed();
            };
        }

        private static Path embedded(Path folder) {
            try {
                return EmbeddedBinary.in(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<Path> installed() {
            var named = Optional.ofNullable(System.getenv("KITH_TEST_REDIS")).map(Path::of).stream();
            var found = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "redis-server"));
            return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
        }
    }

    private final Path program;
    private final Path folder;
    private final Process process;
    private final int port;

    private AofServer(Path program, Path folder, String... more) {
        this.program = program;
        this.folder = folder;
        this.port = freePort();
        this.process = start(more);
        awaitAnswer();
    }

    /** Over a folder that may hold an append-only file already; further arguments go to the program. */
    public static AofServer start(Path program, Path folder, String... more) {
        return new AofServer(program, folder, more);
    }

    public Redis connect() {
        return Redis.connect(Clients.single(URI.create("redis://127.0.0.1:" + port)), Partitions.DEFAULT);
    }

    /** Everywhere a second server, which loads a copy of this one's append-only file, holds the word; empty for nowhere. */
    public List<String> search(String word, Path copy) {
        copyTo(copy);
        try (var second = start(program, copy);
                var redis = second.connect()) {
            return Holding.of(redis, word);
        }
    }

    /** Whether a file that the server goes by has the word in it, whatever a server makes of that. */
    public boolean isOnDisk(String word) {
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile)
                    .filter(file -> folder.relativize(file).toString().startsWith("appendonly"))
                    .toList();
            String manifest = "";
            for (Path file : all) {
                manifest += file.toString().endsWith(".manifest") ? Files.readString(file) : "";
            }
            for (Path file : all) {
                boolean isCurrent = manifest.isEmpty() || manifest.contains(file.getFileName() + " ");
                if (isCurrent
                        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyTo(Path copy) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(
                            one -> folder.relativize(one).toString().startsWith("appendonly"))
                    .toList()) {
                Path target = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(String... more) {
        try {
            Files.createDirectories(folder);
            var command = new ArrayList<>(List.of(
                    program.toString(),
                    "--port",
                    String.valueOf(port),
                    "--bind",
                    "127.0.0.1",
                    "--dir",
                    folder.toString(),
                    "--appendonly",
                    "yes",
                    "--appendfsync",
                    "always",
                    "--rdbcompression",
                    "no",
                    "--save",
                    ""));
            command.addAll(List.of(more));
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("redis.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server did not start: " + folder.resolve("redis.log"));
            }
            Thread.onSpinWait();
        }
    }

    private boolean answers() {
        try (var jedis = new Jedis("127.0.0.1", port)) {
            return "PONG".equals(jedis.ping());
        } catch (JedisException e) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
