package dev.kith.journey;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import java.util.function.Supplier;

/** In the partition of the campaign. */
final class RedisQuarters implements Quarters {

    private final Redis redis;

    RedisQuarters(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Mode mode(CampaignId campaign, String quarter, Supplier<Mode> first) {
        String key = redis.home(campaign.value()).key("quarters", campaign.value());
        String kept = redis.jedis().hget(key, quarter);
        if (kept == null) {
            redis.jedis().hsetnx(key, quarter, first.get().name());
            kept = redis.jedis().hget(key, quarter);
        }
        return Mode.valueOf(kept);
    }
}
