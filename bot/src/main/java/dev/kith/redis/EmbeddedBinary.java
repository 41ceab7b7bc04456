package dev.kith.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.error.OsArchitectureNotFound;
import redis.embedded.error.UnknownOSName;

/** The Redis server program for this system, taken from the jar that carries it. */
final class EmbeddedBinary {

    private EmbeddedBinary() {}

    static Path in(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("bin"));
        try {
            return ExecutableProvider.newJarResourceProvider(folder.toFile())
                    .get()
                    .toPath();
        } catch (OsArchitectureNotFound | UnknownOSName | NullPointerException e) {
            throw new StoreRefused(
                    "There is no embedded Redis for this system (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch")
                            + "): install Redis 6.2 or later, start it with `redis-server --appendonly yes"
                            + " --appendfsync always`, and set KITH_REDIS_URL=redis://localhost:6379",
                    e);
        }
    }
}
