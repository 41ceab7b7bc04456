package dev.kith.checkin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import redis.clients.jedis.params.SetParams;

/** Draws in Redis, each in the partition of its round; what is fixed is remembered, for it does not change. */
final class RedisDraws implements Draws {

    /** Longer than anything sent of a round can be answered. */
    private static final Duration KEPT = Duration.ofDays(366);

    private static final int REMEMBERED = 1_000;

    private final Redis redis;
    private final Cache<String, List<String>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RedisDraws(Redis redis) {
        this.redis = redis;
    }

    @Override
    public List<String> of(CampaignId campaign, String round, Supplier<List<String>> draw) {
        return known.get(campaign.value() + "/" + round, id -> fixed(id, draw));
    }

    private List<String> fixed(String id, Supplier<List<String>> draw) {
        String key = redis.home(id).key("draw", id);
        String kept = redis.jedis().get(key);
        if (kept == null) {
            redis.jedis()
                    .set(
                            key,
                            String.join(",", draw.get()),
                            SetParams.setParams().nx().ex(KEPT.toSeconds()));
            kept = redis.jedis().get(key);
        }
        return List.of(kept.split(","));
    }
}
