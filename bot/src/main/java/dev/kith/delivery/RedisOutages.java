package dev.kith.delivery;

import dev.kith.clock.MachineTime;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outages in Redis, found from the gaps between signs of life of any node; on Redis' own clock. */
final class RedisOutages implements Outages {

    private static final Script ALIVE = Script.beside(RedisOutages.class, "alive.lua");
    private static final Duration BEAT = Duration.ofSeconds(5);

    /** A restart takes less; what is shorter makes nothing late that anybody would notice. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final int DAYS_KEPT = 30;

    private final Redis redis;
    private final MachineTime machine;
    private volatile @Nullable Reading reading;

    RedisOutages(Redis redis, MachineTime machine) {
        this.redis = redis;
        this.machine = machine;
    }

    private record Reading(Instant at, List<Outage> outages) {}

    @Override
    public List<Outage> asOf(Instant now) {
        var known = reading;
        Instant at = machine.instant();
        if (known != null && at.isBefore(known.at().plus(BEAT))) {
            return known.outages();
        }
        var read = new Reading(at, read(now));
        reading = read;
        return read.outages();
    }

    private List<Outage> read(Instant now) {
        var home = new Partition(0);
        var answer = ALIVE.run(
                redis.jedis(),
                List.of(home.key("alive"), home.key("outages")),
                List.of(
                        String.valueOf(now.toEpochMilli()),
                        String.valueOf(SHORTEST.toMillis()),
                        String.valueOf(DAYS_KEPT)));
        var outages = new ArrayList<Outage>();
        if (answer instanceof List<?> pairs) {
            for (int i = 0; i < pairs.size(); i += 2) {
                outages.add(new Outage(instant(pairs.get(i)), instant(pairs.get(i + 1))));
            }
        }
        return List.copyOf(outages);
    }

    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli((long) Double.parseDouble(String.valueOf(millis)));
    }
}
