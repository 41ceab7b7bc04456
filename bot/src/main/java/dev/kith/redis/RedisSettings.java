package dev.kith.redis;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Redis, and how it is used.
 *
 * @param url one server, or several nodes of a Cluster; empty: the embedded server
 * @param replicas on a Cluster
 * @param lease how long a node may be silent over what it holds before another takes it up
 */
@ConfigurationProperties("kith.redis")
record RedisSettings(
        @Nullable List<URI> url,
        @DefaultValue("16") int partitions,
        @DefaultValue("refuse") Durability durability,
        @DefaultValue Wanted replicas,
        @DefaultValue("30s") Duration lease) {

    RedisSettings {
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("kith.redis.lease: " + lease + " (valid: 30s)");
        }
        for (URI one : url == null ? List.<URI>of() : url) {
            if (!"redis".equals(one.getScheme()) && !"rediss".equals(one.getScheme())) {
                throw new IllegalArgumentException("KITH_REDIS_URL: the scheme of a Redis address is redis or rediss"
                        + " (valid: redis://localhost:6379)");
            }
        }
    }

    /** {@link Replicas}, with their defaults. */
    record Wanted(
            @DefaultValue("1") int wanted,
            @DefaultValue("60s") Duration aloneFor) {

        Replicas replicas() {
            return new Replicas(wanted, aloneFor);
        }
    }

    boolean embedded() {
        return url == null || url.isEmpty();
    }
}
