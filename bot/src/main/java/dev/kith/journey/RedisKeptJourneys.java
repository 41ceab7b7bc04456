package dev.kith.journey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.kith.clock.MachineTime;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * In the partition of the campaign. What was read is good for a second, for each step of each person asks for it several times:
 * a node that goes by the journey as it was before somebody else moved it does so for no longer, and what it plans meanwhile
 * meets {@link Outlook#dueAt} before it is sent.
 */
final class RedisKeptJourneys implements KeptJourneys {

    /** More than an organisation has running at once. */
    private static final int MOST_READ = 500;

    /** Machine time. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final Script REPLACE = Script.beside(RedisKeptJourneys.class, "replace.lua");

    private final Redis redis;
    private final JsonMapper json;
    private final LoadingCache<CampaignId, Optional<Kept>> read;

    RedisKeptJourneys(Redis redis, JsonMapper json, MachineTime machine) {
        this.redis = redis;
        this.json = json;
        this.read = Caffeine.newBuilder()
                .maximumSize(MOST_READ)
                .expireAfterWrite(FRESH)
                .ticker(() -> Duration.between(Instant.EPOCH, machine.instant()).toNanos())
                .build(this::read);
    }

    @Override
    public Optional<Kept> find(CampaignId campaign) {
        var found = read.get(campaign);
        if (found.isEmpty()) {
            // Whether it is kept already decides who begins: what is not there is asked for again each time.
            read.invalidate(campaign);
        }
        return found;
    }

    @Override
    public void keepFirst(CampaignId campaign, Kept kept) {
        redis.jedis().setnx(key(campaign), json.writeValueAsString(kept));
        read.invalidate(campaign);
    }

    @Override
    public void replace(CampaignId campaign, Kept kept) {
        redis.jedis().set(key(campaign), json.writeValueAsString(kept));
        read.invalidate(campaign);
    }

    @Override
    public void someCame(CampaignId campaign) {
        String key = key(campaign);
        String before = redis.jedis().get(key);
        while (before != null && !isReplaced(key, before)) {
            before = redis.jedis().get(key);
        }
        read.invalidate(campaign);
    }

    private boolean isReplaced(String key, String before) {
        var after = new Kept(json.readValue(before, Kept.class).journey(), false);
        var args = List.of(before, json.writeValueAsString(after));
        return REPLACE.count(redis.jedis(), List.of(key), args) == 1;
    }

    private Optional<Kept> read(CampaignId campaign) {
        return Optional.ofNullable(redis.jedis().get(key(campaign))).map(kept -> json.readValue(kept, Kept.class));
    }

    private String key(CampaignId campaign) {
        return redis.home(campaign.value()).key("journey", campaign.value());
    }
}
