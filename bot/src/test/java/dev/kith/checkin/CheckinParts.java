package dev.kith.checkin;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaigns;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Chats;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The check-in, wired by hand. */
public record CheckinParts(Activity activity, Composer composer, ChatHandler handler, CheckinAnswers answers) {

    /** What a check-in stands on. */
    public record Ground(
            Campaigns campaigns, Deliveries deliveries, Directory directory, Catalog catalog, Chats chats) {}

    public static CheckinParts of(Ground ground, Vault vault, BusinessTime time) {
        var activity = new CheckinActivity(ground.catalog());
        var answers = new CheckinAnswers(
                ground.deliveries(), vault, JsonMapper.builder().build(), time);
        return new CheckinParts(
                activity,
                new CheckinComposer(ground.campaigns(), activity, ground.directory(), ground.chats()),
                new CheckinHandler(ground.directory(), ground.deliveries(), ground.campaigns(), activity, answers),
                answers);
    }
}
