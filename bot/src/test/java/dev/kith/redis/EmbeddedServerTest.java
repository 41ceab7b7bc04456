package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    Path folder;

    @Test
    void isAdoptedAfterACrashOfTheApplication() {
        var first = EmbeddedServer.open(folder);
        write(first, "before the crash");
        first.release();

        var second = EmbeddedServer.open(folder);
        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(read(second)).isEqualTo("before the crash");
        second.close();
    }

    @Test
    void keepsItsDataOverAnOrderlyEnd() {
        var first = EmbeddedServer.open(folder);
        write(first, "before the end");
        first.close();

        try (var second = EmbeddedServer.open(folder)) {
            assertThat(read(second)).isEqualTo("before the end");
        }
    }

    @Test
    void letsNobodyElseIntoItsFolder() {
        try (var first = EmbeddedServer.open(folder)) {
            assertThatThrownBy(() -> EmbeddedServer.open(folder))
                    .hasMessageContaining("in use by another Kith")
                    .hasMessageContaining("KITH_DATA_DIR");
            assertThat(first.uri().getPort()).isPositive();
        }
    }

    @Test
    void isDurable() {
        try (var server = EmbeddedServer.open(folder)) {
            Durability.REFUSE.check(java.util.List.of(server.uri()));
        }
    }

    @Test
    void aServerThatCouldLoseWorkIsRefusedInWords() {
        try (var server = EmbeddedServer.open(folder, "appendfsync everysec")) {
            assertThatThrownBy(() -> Durability.REFUSE.check(java.util.List.of(server.uri())))
                    .hasMessageContaining("appendfsync is everysec (valid: always)")
                    .hasMessageContaining("KITH_REDIS_DURABILITY=warn");
        }
    }

    private static void write(EmbeddedServer server, String value) {
        try (var jedis = Clients.single(server.uri())) {
            jedis.set("kith:test", value);
        }
    }

    private static String read(EmbeddedServer server) {
        try (var jedis = Clients.single(server.uri())) {
            return jedis.get("kith:test");
        }
    }
}
