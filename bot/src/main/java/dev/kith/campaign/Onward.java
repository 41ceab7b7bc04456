package dev.kith.campaign;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Planning;
import dev.kith.people.PersonId;
import java.util.Set;

/**
 * Plans what comes next for somebody as the planner would, without waiting for its turn: for activities in which one thing
 * leads to another. What the planner planned, or somebody else at the same time, is planned once.
 */
public final class Onward {

    private static final Set<CampaignState> UNDER_WAY = Set.of(CampaignState.RUNNING, CampaignState.PAUSED);

    private final Campaigns campaigns;
    private final Plans plans;
    private final Planning planning;
    private final BusinessTime time;

    Onward(Campaigns campaigns, Plans plans, Planning planning, BusinessTime time) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.planning = planning;
        this.time = time;
    }

    /** Nothing where the campaign does not run, or the person left. */
    public void plan(CampaignId campaign, PersonId person) {
        campaigns
                .find(campaign)
                .filter(kept -> UNDER_WAY.contains(kept.state()))
                .ifPresent(kept -> plan(kept, person));
    }

    private void plan(Kept kept, PersonId person) {
        var now = time.instant();
        var window = new Window(now, now.plus(Planner.AHEAD));
        plans.directory().find(person).ifPresent(one -> planning.plan(plans.of(kept, window, one)));
    }
}
