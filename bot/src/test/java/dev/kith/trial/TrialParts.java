package dev.kith.trial;

import dev.kith.campaign.Activity;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.StepOwner;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Planning;
import dev.kith.privacy.Consents;
import java.util.List;
import java.util.function.Supplier;

/** Journeys on trial, wired by hand. */
public record TrialParts(CheckinParts.Ground ground, Quiet quiet, Activity activity, Composer composer) {

    public static TrialParts of(
            CheckinParts.Ground ground, Supplier<List<StepOwner>> owners, Consents consents, BusinessTime time) {
        var quiet = new Quiet(consents, time);
        var composer = new TrialComposer(ground.catalog(), owners, quiet);
        return new TrialParts(ground, quiet, new TrialActivity(ground.catalog()), composer);
    }

    public Trials trials(CampaignDesk desk, Planning planning) {
        return new Trials(desk, ground.deliveries(), planning, ground.directory(), quiet);
    }
}
