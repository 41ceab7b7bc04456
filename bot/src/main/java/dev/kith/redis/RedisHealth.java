package dev.kith.redis;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the store answers, how full it is, how often its partitions changed hands: health warns before planning has to
 * stop.
 */
@Component("storeHealthIndicator")
final class RedisHealth implements HealthIndicator {

    private final Memory memory;
    private final Keepers keepers;

    RedisHealth(Memory memory, Keepers keepers) {
        this.memory = memory;
        this.keepers = keepers;
    }

    @Override
    public Health health() {
        double share = memory.share();
        var count = keepers.count();
        boolean isWell = share < Memory.WARNS_AT && count.alone() == 0;
        var health = isWell ? Health.up() : Health.status("WARNING");
        return health.withDetail("memory", String.format(Locale.ROOT, "%.0f %% of maxmemory", 100 * share))
                .withDetail("changes of hands", count.changes())
                .withDetail("partitions short of replicas", count.alone())
                .withDetail("planned again after them", count.mended())
                .build();
    }
}
