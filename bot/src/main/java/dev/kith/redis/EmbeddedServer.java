package dev.kith.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Redis that local mode brings along, over one folder. It outlives a crash of the application and is adopted by the
 * next one; an exclusive lock on the folder, and the port kept in it, keep a second server away.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final Path folder;
    private final FileChannel lock;
    private final ServerAccess access;

    private EmbeddedServer(Path folder, FileChannel lock, ServerAccess access) {
        this.folder = folder;
        this.lock = lock;
        this.access = access;
    }

    /** Adopts the server that lives over {@code folder}, or starts one; extra lines go into its configuration. */
    public static EmbeddedServer open(Path folder, String... configuration) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath().normalize());
            FileChannel lock = lock(home);
            try {
                var access = ServerAccess.read(home);
                return new EmbeddedServer(home, lock, adoptOrStart(home, access, configuration));
            } catch (RuntimeException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep Redis' data in " + folder, e);
        }
    }

    /** Where clients connect, with the password. */
    public URI uri() {
        return access.uri();
    }

    /** Ends the server in order (its data is on disk already) and frees the folder. */
    @Override
    public void close() {
        access.shutdown();
        pid(folder).flatMap(ProcessHandle::of).ifPresent(EmbeddedServer::awaitEnd);
        release();
    }

    /** Frees the folder but leaves the server to whoever comes next, as a crash of the application would. */
    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerAccess adoptOrStart(Path home, @Nullable ServerAccess known, String[] configuration)
            throws IOException {
        if (known != null && (known.answers() || alive(home) && known.awaitAnswer())) {
            log.info("Adopted the embedded Redis of {} (port: {})", home, known.port());
            return known;
        }
        var access = known != null && isFree(known.port()) ? known : ServerAccess.create(home, freePort());
        start(home, access, configuration);
        if (!access.awaitAnswer()) {
            throw new IOException("the embedded Redis did not start: see " + home.resolve("redis.log"));
        }
        log.info("Started the embedded Redis of {} (port: {})", home, access.port());
        return access;
    }

    private static void start(Path home, ServerAccess access, String[] configuration) throws IOException {
        Path settings = home.resolve("redis.conf");
        OwnerOnly.write(settings, access.configuration(home) + String.join("\n", configuration) + "\n");
        var output = home.resolve("redis.log").toFile();
        new ProcessBuilder(EmbeddedBinary.in(home).toString(), settings.toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .start();
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            log.debug("The folder is locked by this very process", e);
        }
        channel.close();
        throw new StoreRefused(home + " is in use by another Kith: stop it, or set KITH_DATA_DIR to another"
                + " folder, or KITH_REDIS_URL to a Redis that both may share");
    }

    private static Optional<Long> pid(Path home) {
        try {
            Path file = home.resolve("redis.pid");
            return Files.exists(file)
                    ? Optional.of(Long.parseLong(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean alive(Path home) {
        return pid(home)
                .flatMap(ProcessHandle::of)
                .flatMap(process -> process.info().command())
                .filter(command -> command.contains("redis-server"))
                .isPresent();
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.warn("The embedded Redis takes its time to end (pid: {})", process.pid(), e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            log.debug("Port {} is taken", port, e);
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
