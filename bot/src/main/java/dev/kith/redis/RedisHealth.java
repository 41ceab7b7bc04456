package dev.kith.redis;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the store answers, and how full it is: from 70 % of {@code maxmemory} on, health warns. */
@Component("storeHealthIndicator")
final class RedisHealth implements HealthIndicator {

    private static final double WARNS_AT = 0.7;

    private final Redis redis;

    RedisHealth(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        String info = redis.jedis().info("memory");
        double used = number(info, "used_memory:");
        double most = number(info, "maxmemory:");
        if (most == 0) {
            return Health.up().withDetail("memory", "no limit set").build();
        }
        String share = String.format(Locale.ROOT, "%.0f %% of maxmemory", 100 * used / most);
        var health = used < WARNS_AT * most ? Health.up() : Health.status("WARNING");
        return health.withDetail("memory", share).build();
    }

    private static double number(String info, String name) {
        return info.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(
                        line -> Double.parseDouble(line.substring(name.length()).strip()))
                .findFirst()
                .orElse(0);
    }
}
