package dev.kith.campaign;

import dev.kith.attention.Explained;
import dev.kith.delivery.CampaignId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What campaigns say of themselves: of a rule only what of a person it looks at, for it may name others. */
final class CampaignWords implements Explained {

    private static final Pattern FIELD = Pattern.compile("\\bperson\\.(\\w+)");

    private final Campaigns campaigns;
    private final CampaignRules rules;

    CampaignWords(Campaigns campaigns, CampaignRules rules) {
        this.campaigns = campaigns;
        this.rules = rules;
    }

    @Override
    public Optional<Explanation> of(CampaignId campaign) {
        return campaigns.find(campaign).map(kept -> explanation(kept.campaign()));
    }

    private Explanation explanation(Campaign campaign) {
        var activity = rules.activity(campaign);
        return new Explanation(activity.kind(), activity.describe(campaign), looksAt(campaign.audience()));
    }

    private static List<String> looksAt(String audience) {
        return FIELD.matcher(audience)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
