package dev.kith.checkin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Panels in Redis, all of a campaign in its partition; what is fixed is remembered, for it does not change. */
final class RedisPanels implements Panels {

    /** Those that may still be asked are the latest few, however often it is asked. */
    private static final int KEPT = 10;

    private static final int REMEMBERED = 100;

    private final Redis redis;
    private final JsonMapper json;
    private final Cache<String, Panel> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RedisPanels(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    @Override
    public Optional<Panel> find(CampaignId campaign, String round) {
        String id = campaign.value() + "/" + round;
        return Optional.ofNullable(known.getIfPresent(id)).or(() -> {
            var kept = read(campaign, round);
            kept.ifPresent(panel -> known.put(id, panel));
            return kept;
        });
    }

    private Optional<Panel> read(CampaignId campaign, String round) {
        return Optional.ofNullable(redis.jedis().hget(key(campaign), round))
                .map(kept -> json.readValue(kept, Panel.class));
    }

    @Override
    public Optional<Panel> before(CampaignId campaign, String round) {
        return redis.jedis().hkeys(key(campaign)).stream()
                .filter(other -> other.compareTo(round) < 0)
                .max(Comparator.naturalOrder())
                .flatMap(last -> find(campaign, last));
    }

    @Override
    public Panel fix(CampaignId campaign, String round, Panel panel) {
        String key = key(campaign);
        redis.jedis().hsetnx(key, round, json.writeValueAsString(panel));
        redis.jedis().hkeys(key).stream()
                .sorted(Comparator.reverseOrder())
                .skip(KEPT)
                .forEach(old -> redis.jedis().hdel(key, old));
        return find(campaign, round).orElse(panel);
    }

    private String key(CampaignId campaign) {
        return redis.home(campaign.value()).key("panels", campaign.value());
    }
}
