package dev.kith.journey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** In the partition of the campaign. What was read before is not parsed again. */
final class RedisKeptJourneys implements KeptJourneys {

    /** More than an organisation has, in all their versions. */
    private static final int MOST_READ = 500;

    private final Redis redis;
    private final JsonMapper json;
    private final LoadingCache<String, Kept> read =
            Caffeine.newBuilder().maximumSize(MOST_READ).build(this::parse);

    RedisKeptJourneys(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    @Override
    public Optional<Kept> find(CampaignId campaign) {
        return Optional.ofNullable(redis.jedis().get(key(campaign))).map(read::get);
    }

    @Override
    public void keepFirst(CampaignId campaign, Kept kept) {
        redis.jedis().setnx(key(campaign), json.writeValueAsString(kept));
    }

    @Override
    public void replace(CampaignId campaign, Kept kept) {
        redis.jedis().set(key(campaign), json.writeValueAsString(kept));
    }

    private Kept parse(String kept) {
        return json.readValue(kept, Kept.class);
    }

    private String key(CampaignId campaign) {
        return redis.home(campaign.value()).key("journey", campaign.value());
    }
}
