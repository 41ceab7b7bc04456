package dev.kith.redis;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/** Port and password of the embedded server, kept beside its data so that the next application finds it. */
record ServerAccess(int port, String password) {

    private static final Logger log = LoggerFactory.getLogger(ServerAccess.class);
    private static final int MOST_LOOKS = 600;
    private static final int LOOK_MILLIS = 100;

    static @Nullable ServerAccess read(Path home) throws IOException {
        Path file = file(home);
        if (!Files.exists(file)) {
            return null;
        }
        var lines = Files.readAllLines(file);
        return new ServerAccess(
                Integer.parseInt(lines.getFirst().strip()), lines.getLast().strip());
    }

    static ServerAccess create(Path home, int port) throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var access = new ServerAccess(port, HexFormat.of().formatHex(secret));
        OwnerOnly.write(file(home), access.port + "\n" + access.password + "\n");
        return access;
    }

    URI uri() {
        return URI.create("redis://:" + password + "@127.0.0.1:" + port);
    }

    String configuration(Path home) {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                dir "%s"
                pidfile "%s"
                daemonize no
                appendonly yes
                appendfsync always
                save ""
                maxmemory-policy noeviction
                """.formatted(port, password, home, home.resolve("redis.pid"));
    }

    /** Whether a server of ours answers now. */
    boolean answers() {
        try (var jedis = new Jedis(uri())) {
            return "PONG".equals(jedis.ping());
        } catch (JedisConnectionException | JedisDataException e) {
            log.debug("No answer from the embedded Redis yet (port: {})", port, e);
            return false;
        }
    }

    /** Waits until it answers, up to a minute: a large append-only file takes a while to load. */
    boolean awaitAnswer() {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (answers()) {
                return true;
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    void shutdown() {
        try (var jedis = new Jedis(uri())) {
            jedis.shutdown();
        } catch (JedisException e) {
            log.debug("The embedded Redis was gone before it was told to go (port: {})", port, e);
        }
    }

    @Override
    public String toString() {
        return "ServerAccess[port=" + port + "]";
    }

    private static Path file(Path home) {
        return home.resolve("access");
    }
}
