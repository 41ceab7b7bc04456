package dev.kith.introduction;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Activity;
import dev.kith.chat.Chats;
import dev.kith.chat.HomeSection;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Planning;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Introductions, wired by hand. */
public record IntroductionParts(Activity activity, Composer composer, Met met, Directory directory) {

    public HomeSection home() {
        return new MetSection(directory, met);
    }

    public Spoken spoken() {
        return new MetSection(directory, met);
    }

    public static IntroductionParts of(
            CheckinParts.Ground ground, Audiences audiences, Chats chats, Redis redis, BusinessTime time) {
        var rounds = new RedisRounds(redis, JsonMapper.builder().build());
        var directory = ground.directory();
        var activity =
                new IntroductionActivity(ground.catalog(), rounds, new Matchmaker(directory, audiences, chats, time));
        var parting = new Parting(activity, rounds, directory, new Planning(ground.deliveries(), List.of()));
        return new IntroductionParts(
                activity,
                new IntroductionComposer(ground.campaigns(), directory, activity, parting),
                new Met(ground.campaigns(), activity, ground.deliveries(), directory, time),
                directory);
    }
}
