package dev.kith.journey;

import dev.kith.campaign.Activity;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.redis.Vault;

/** The journey, wired by hand. */
public record JourneyParts(Activity activity, Composer composer, ChatHandler handler) {

    public static JourneyParts of(CheckinParts.Ground ground, Vault vault, BusinessTime time) {
        var activity = new JourneyActivity(ground.catalog());
        var composer = new NudgeComposer(ground.campaigns(), activity);
        return new JourneyParts(
                activity, composer, new NudgeHandler(ground.directory(), ground.deliveries(), composer, vault, time));
    }
}
