package dev.kith.meeting;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.redis.Redis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import redis.clients.jedis.params.ZAddParams;

/** In Redis, at the home of each campaign: who, and since when. */
final class RedisPauses implements Pauses, PersonalData, Expiring {

    private static final String KIND = ":not-introduced:";

    private final Redis redis;

    RedisPauses(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Set<PersonId> of(CampaignId campaign) {
        return redis.jedis().zrange(key(campaign), 0, -1).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isPaused(CampaignId campaign, PersonId person) {
        return redis.jedis().zscore(key(campaign), person.value()) != null;
    }

    @Override
    public void pause(CampaignId campaign, PersonId person, Instant now) {
        redis.jedis()
                .zadd(
                        key(campaign),
                        now.toEpochMilli(),
                        person.value(),
                        ZAddParams.zAddParams().nx());
    }

    @Override
    public void end(CampaignId campaign, PersonId person) {
        redis.jedis().zrem(key(campaign), person.value());
    }

    /** The campaigns in which somebody is paused. */
    List<CampaignId> campaigns(PersonId person) {
        return redis.keys("not-introduced:*").stream()
                .filter(key -> redis.jedis().zscore(key, person.value()) != null)
                .map(key -> new CampaignId(key.substring(key.indexOf(KIND) + KIND.length())))
                .toList();
    }

    @Override
    public String name() {
        return "pauses from introductions";
    }

    @Override
    public void erase(PersonId person) {
        campaigns(person).forEach(campaign -> end(campaign, person));
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var first = Retention.lastGone(today, table.introductions()).plusDays(1);
        double until = first.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() - 1.0;
        return redis.keys("not-introduced:*").stream()
                .mapToLong(key -> redis.jedis().zremrangeByScore(key, Double.NEGATIVE_INFINITY, until))
                .sum();
    }

    private String key(CampaignId campaign) {
        return redis.home(campaign.value()).key("not-introduced", campaign.value());
    }
}
