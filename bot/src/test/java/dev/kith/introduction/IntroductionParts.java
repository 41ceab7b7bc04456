package dev.kith.introduction;

import dev.kith.campaign.Activity;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.people.Audiences;
import dev.kith.redis.Redis;
import tools.jackson.databind.json.JsonMapper;

/** Introductions, wired by hand. */
public record IntroductionParts(Activity activity, Composer composer) {

    public static IntroductionParts of(
            CheckinParts.Ground ground, Audiences audiences, Redis redis, BusinessTime time) {
        var rounds = new RedisRounds(redis, JsonMapper.builder().build());
        var activity = new IntroductionActivity(ground.catalog(), ground.directory(), audiences, rounds, time);
        return new IntroductionParts(
                activity, new IntroductionComposer(ground.campaigns(), ground.directory(), activity));
    }
}
