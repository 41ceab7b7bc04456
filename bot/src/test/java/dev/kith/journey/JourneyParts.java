package dev.kith.journey;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Activity;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.redis.Vault;

/** The journey, wired by hand. */
public record JourneyParts(Activity activity, Composer composer, ChatHandler handler, Again again) {

    /** What was to read, found again by a word. */
    public record Again(Spoken spoken, ChatHandler handler) {}

    public static JourneyParts of(CheckinParts.Ground ground, Vault vault, BusinessTime time) {
        var activity = new JourneyActivity(ground.catalog());
        var composer = new NudgeComposer(ground.campaigns(), activity);
        var learn = new Learn(ground.directory(), new ReadLately(ground.sendings(), ground.campaigns(), activity));
        return new JourneyParts(
                activity,
                composer,
                new NudgeHandler(ground.directory(), ground.deliveries(), composer, vault, time),
                new Again(learn, learn));
    }
}
