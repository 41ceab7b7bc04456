package dev.kith.nudge;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Bringer;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.redis.Vault;
import java.util.List;

/** What is said and done about nudges, wired by hand. */
public record NudgeParts(NudgeWriter writer, Nudges nudges, List<ChatHandler> handlers, List<Spoken> spoken) {

    public static NudgeParts of(
            CheckinParts.Ground ground, List<? extends Bringer> bringers, Vault vault, BusinessTime time) {
        var nudges = new Nudges(ground.campaigns(), ground.catalog(), bringers);
        var learn = new Learn(ground.directory(), new ReadLately(ground.sendings(), nudges));
        var handler = new NudgeHandler(ground.directory(), ground.deliveries(), nudges, vault, time);
        return new NudgeParts(new NudgeWriter(nudges), nudges, List.of(handler, learn), List.of(learn));
    }
}
