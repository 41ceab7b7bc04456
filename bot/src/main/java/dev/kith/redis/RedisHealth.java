package dev.kith.redis;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the store answers, and how full it is: health warns before planning has to stop. */
@Component("storeHealthIndicator")
final class RedisHealth implements HealthIndicator {

    private final Memory memory;

    RedisHealth(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Health health() {
        double share = memory.share();
        var health = share < Memory.WARNS_AT ? Health.up() : Health.status("WARNING");
        return health.withDetail("memory", String.format(Locale.ROOT, "%.0f %% of maxmemory", 100 * share))
                .build();
    }
}
