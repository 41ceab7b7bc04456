package dev.kith.campaign;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Verdict;
import dev.kith.people.Directory;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was planned is still right: the person may have moved to another zone, left the audience or been edited since. A
 * move to where the time comes earlier is planned again; here is what comes later, or not at all.
 */
final class StillDueGate implements Gate {

    private final Campaigns campaigns;
    private final CampaignRules rules;
    private final Directory directory;

    /** What has deliveries under way was started, and is not changed by writing any more. */
    private final Map<CampaignId, Optional<Campaign>> known = new ConcurrentHashMap<>();

    StillDueGate(Campaigns campaigns, CampaignRules rules, Directory directory) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean doubtsThePlan() {
        return true;
    }

    @Override
    public Verdict ask(Asked asked) {
        return known.computeIfAbsent(asked.errand().campaign(), this::campaign)
                .map(campaign -> ask(campaign, asked))
                .orElse(Verdict.GO);
    }

    private Optional<Campaign> campaign(CampaignId id) {
        return campaigns.find(id).map(Campaigns.Kept::campaign);
    }

    private Verdict ask(Campaign campaign, Asked asked) {
        var activity = rules.activity(campaign);
        var due = activity.dueAt(campaign, asked.person(), asked.errand());
        if (due.isEmpty()) {
            return new Verdict.No("no longer due");
        }
        if (!activity.accompanies() && !rules.audience(campaign).includes(asked.person(), directory, due.get())) {
            return new Verdict.No("no longer in the audience");
        }
        Instant at = due.get();
        return at.isAfter(asked.now()) ? new Verdict.WaitUntil(at, "moved to another time") : Verdict.GO;
    }
}
