package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redis.clients.jedis.exceptions.JedisClusterException;
import redis.clients.jedis.exceptions.JedisClusterOperationException;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

class ShortOutagesTest {

    private final ShortOutages outages = new ShortOutages(Duration.ofMillis(1));
    private final AtomicInteger tries = new AtomicInteger();

    static Stream<RuntimeException> ofAShortOutage() {
        return Stream.of(
                new JedisConnectionException("Unexpected end of stream."),
                new JedisClusterOperationException("No more cluster attempts left."),
                new JedisClusterException("CLUSTERDOWN The cluster is down"),
                new JedisDataException("LOADING Redis is loading the dataset in memory"));
    }

    @ParameterizedTest
    @MethodSource("ofAShortOutage")
    void doesAgainWhatAShortOutageCutOff(RuntimeException outage) {
        String done = outages.outlast(() -> {
            if (tries.incrementAndGet() < 3) {
                throw outage;
            }
            return "done";
        });
        assertThat(done).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void doesNotDoAgainWhatIsRefusedForGood() {
        assertThatThrownBy(() -> outages.outlast(() -> {
                    tries.incrementAndGet();
                    throw new JedisDataException("OOM command not allowed when used memory > 'maxmemory'");
                }))
                .isInstanceOf(JedisDataException.class)
                .hasMessageStartingWith("OOM");
        assertThat(tries).hasValue(1);
    }
}
