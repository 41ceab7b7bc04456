package dev.kith.people;

import dev.kith.redis.EmbeddedServer;
import dev.kith.redis.Redis;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class RedisPeopleTest extends PeopleContract {

    private static EmbeddedServer server;
    private Redis redis;

    @BeforeAll
    static void open(@TempDir Path folder) {
        server = Fixture.server(folder);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void connect() {
        redis = Fixture.emptied(server);
    }

    @AfterEach
    void disconnect() {
        redis.close();
    }

    @Override
    People people() {
        return People.in(redis, Fixture.JSON);
    }
}
