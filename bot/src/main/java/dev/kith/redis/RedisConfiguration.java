package dev.kith.redis;

import dev.kith.clock.MachineTime;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the application to its store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RedisSettings.class)
class RedisConfiguration {

    /** The servers to connect to: those that were configured, or the one brought along. */
    record Servers(List<URI> nodes, AutoCloseable owned) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            owned.close();
        }
    }

    @Bean
    Servers servers(RedisSettings settings, @Value("${kith.data-dir}") Path data) {
        if (!settings.embedded()) {
            return new Servers(Objects.requireNonNull(settings.url()), () -> {});
        }
        var server = EmbeddedServer.open(data.resolve("redis"));
        return new Servers(List.of(server.uri()), server);
    }

    @Bean
    Redis redis(Servers servers, RedisSettings settings) {
        settings.durability().check(servers.nodes());
        var partitions = new Partitions(settings.partitions());
        return Redis.connect(
                Clients.of(servers.nodes()), partitions, settings.replicas().replicas());
    }

    @Bean
    Vault vault(@Value("${kith.master-key:}") String key, @Value("${kith.data-dir}") Path data) throws IOException {
        return new Vault(key.isBlank() ? generatedKey(data) : decoded(key));
    }

    @Bean
    Buckets buckets(Redis redis) {
        return new Buckets(redis);
    }

    @Bean
    Keepers keepers(Redis redis) {
        return new Keepers(redis);
    }

    @Bean
    Streams streams(Redis redis) {
        return new Streams(redis);
    }

    @Bean
    Rewriting rewriting(Redis redis) {
        return new Rewriting(redis);
    }

    @Bean
    RewritingWanted rewritingWanted(Redis redis, Rewriting rewriting) {
        return new RewritingWanted(redis, rewriting);
    }

    @Bean
    Memory memory(Redis redis) {
        return new Memory(redis);
    }

    @Bean
    Lease lease(RedisSettings settings) {
        return new Lease(settings.lease());
    }

    @Bean
    Steps steps(Redis redis, Lease lease, List<StepHandler> handlers) {
        return new Steps(redis, lease.length(), handlers);
    }

    @Bean
    RedisOffset offset(Redis redis, MachineTime machine, @Value("${kith.local-start:}") String start) {
        var offset = new RedisOffset(redis);
        offset.begin(start.isBlank() ? Duration.ZERO : Duration.between(machine.instant(), Instant.parse(start)));
        return offset;
    }

    private static byte[] generatedKey(Path data) throws IOException {
        Path file = Files.createDirectories(data).resolve("master.key");
        if (!Files.exists(file)) {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            OwnerOnly.write(file, Base64.getEncoder().encodeToString(key) + "\n");
        }
        return decoded(Files.readString(file).strip());
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "KITH_MASTER_KEY is not base64 (valid: what `openssl rand -base64 32` prints)", e);
        }
    }
}
