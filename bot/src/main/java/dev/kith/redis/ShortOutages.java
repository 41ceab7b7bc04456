package dev.kith.redis;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import redis.clients.jedis.exceptions.JedisClusterException;
import redis.clients.jedis.exceptions.JedisClusterOperationException;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/** Outlasts what a restart or a failover of the store cuts off: that is done again until it is through, or it takes too long. */
public final class ShortOutages {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** Shorter than the default lease: after that another node takes up what is left. */
    private static final Duration MOST = Duration.ofSeconds(20);

    /** What Redis answers while it cannot do what it was asked to, but will be able to. */
    private static final String[] NOT_NOW = {"LOADING", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN"};

    private final RetryTemplate template;

    public ShortOutages() {
        this(FIRST);
    }

    ShortOutages(Duration first) {
        this.template = new RetryTemplate(RetryPolicy.builder()
                .predicate(ShortOutages::isOne)
                .maxRetries(Long.MAX_VALUE)
                .delay(first)
                .multiplier(2)
                .maxDelay(LONGEST_WAIT)
                .timeout(MOST)
                .build());
    }

    /**
     * Does {@code work}, which must be the same however often it is done.
     *
     * @throws RuntimeException what it failed with at last, where the outage is not short or it was something else
     */
    public <T> T outlast(Supplier<T> work) {
        try {
            return work.get();
        } catch (JedisException e) {
            if (!isOne(e)) {
                throw e;
            }
            return template.invoke(work);
        }
    }

    private static boolean isOne(Throwable fault) {
        return switch (fault) {
            case JedisConnectionException gone -> true;
            case JedisClusterOperationException lost -> true;
            case JedisClusterException down -> true;
            case JedisDataException refused -> says(refused.getMessage());
            default -> false;
        };
    }

    private static boolean says(@Nullable String message) {
        return Stream.of(NOT_NOW).anyMatch(word -> String.valueOf(message).startsWith(word));
    }
}
