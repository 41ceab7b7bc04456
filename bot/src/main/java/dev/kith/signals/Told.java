package dev.kith.signals;

import dev.kith.campaign.Campaigns;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.loop.Stewards;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans to tell of a finding: those who run Kith, and whoever says what comes of the campaign's rounds; each once. */
record Told(Deliveries deliveries, Directory directory, Campaigns campaigns, Stewards stewards) {

    private static final Duration NEWS = Duration.ofDays(30);
    private static final String STEP = "proposed";

    void plan(String finding, CampaignId campaign, Instant at) {
        var notice = CampaignId.FINDINGS;
        deliveries.govern(notice, new Terms(notice.value(), 8, NEWS, Optional.of(NEWS), Terms.Running.RUNNING));
        deliveries.plan(whom(campaign)
                .map(Person::id)
                .distinct()
                .map(person ->
                        new Plan(new Errand(notice, finding, STEP, person, person), at, directory.workspaceOf(person)))
                .toList());
    }

    private Stream<Person> whom(CampaignId campaign) {
        var named = campaigns
                .find(campaign)
                .flatMap(kept -> kept.campaign().plan().loop().whoPosts(directory));
        return Stream.concat(named.stream(), stewards.all().stream());
    }
}
