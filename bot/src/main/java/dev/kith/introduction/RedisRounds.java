package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Rounds in Redis, each in the partition of its own id; beside the pairs, the mentees of those who could not be brought together. */
final class RedisRounds implements Rounds {

    private static final TypeReference<List<Pair>> PAIRS = new TypeReference<>() {};

    private final Redis redis;
    private final JsonMapper json;
    private final ObjectReader reader;

    /** A round that was fixed before pairs could be told together does not say that they are. */
    RedisRounds(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
        this.reader = json.readerFor(PAIRS).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    @Override
    public Optional<List<Pair>> find(CampaignId campaign, String round) {
        return Optional.ofNullable(redis.jedis().get(key("round", campaign, round)))
                .map(kept -> read(kept, campaign, round));
    }

    @Override
    public List<Pair> pairs(CampaignId campaign, String round, Supplier<List<Pair>> matching) {
        String key = key("round", campaign, round);
        String kept = redis.jedis().get(key);
        if (kept == null) {
            redis.jedis().setnx(key, json.writeValueAsString(matching.get()));
            kept = redis.jedis().get(key);
        }
        return read(kept, campaign, round);
    }

    @Override
    public void apart(CampaignId campaign, String round, Pair pair) {
        redis.jedis().sadd(key("round-apart", campaign, round), pair.mentee());
    }

    @Override
    public boolean areApart(CampaignId campaign, String round, Pair pair) {
        return redis.jedis().sismember(key("round-apart", campaign, round), pair.mentee());
    }

    private List<Pair> read(String kept, CampaignId campaign, String round) {
        List<Pair> pairs = reader.readValue(kept);
        if (pairs.stream().noneMatch(Pair::together)) {
            return pairs;
        }
        Set<String> apart = redis.jedis().smembers(key("round-apart", campaign, round));
        return pairs.stream()
                .map(pair -> apart.contains(pair.mentee()) ? pair.apart() : pair)
                .toList();
    }

    private String key(String kind, CampaignId campaign, String round) {
        String id = campaign.value() + "/" + round;
        return redis.home(id).key(kind, id);
    }
}
