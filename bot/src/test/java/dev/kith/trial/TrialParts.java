package dev.kith.trial;

import dev.kith.campaign.Activity;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.StepOwner;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Planning;
import java.util.List;
import java.util.function.Supplier;

/** Journeys on trial, wired by hand. */
public record TrialParts(CheckinParts.Ground ground, Activity activity, Composer composer) {

    public static TrialParts of(CheckinParts.Ground ground, Supplier<List<StepOwner>> owners) {
        return new TrialParts(ground, new TrialActivity(ground.catalog()), new TrialComposer(ground.catalog(), owners));
    }

    public Trials trials(CampaignDesk desk, Planning planning, BusinessTime time) {
        return new Trials(desk, ground.deliveries(), planning, ground.directory(), time);
    }
}
