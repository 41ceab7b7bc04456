package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rounds in Redis, each in the partition of its own id. */
final class RedisRounds implements Rounds {

    private static final TypeReference<List<Pair>> PAIRS = new TypeReference<>() {};

    private final Redis redis;
    private final JsonMapper json;

    RedisRounds(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    @Override
    public Optional<List<Pair>> find(CampaignId campaign, String round) {
        return Optional.ofNullable(redis.jedis().get(key(campaign, round))).map(kept -> json.readValue(kept, PAIRS));
    }

    @Override
    public List<Pair> pairs(CampaignId campaign, String round, Supplier<List<Pair>> matching) {
        String key = key(campaign, round);
        String kept = redis.jedis().get(key);
        if (kept == null) {
            redis.jedis().setnx(key, json.writeValueAsString(matching.get()));
            kept = redis.jedis().get(key);
        }
        return json.readValue(kept, PAIRS);
    }

    private String key(CampaignId campaign, String round) {
        String id = campaign.value() + "/" + round;
        return redis.home(id).key("round", id);
    }
}
