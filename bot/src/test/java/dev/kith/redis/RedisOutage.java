package dev.kith.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Redis dies and comes back, over the same folder and at the same port. */
public final class RedisOutage {

    private RedisOutage() {}

    public static EmbeddedServer killAndRestart(EmbeddedServer server, Path folder) {
        try {
            long pid =
                    Long.parseLong(Files.readString(folder.resolve("redis.pid")).strip());
            var process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            server.release();
            return EmbeddedServer.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
