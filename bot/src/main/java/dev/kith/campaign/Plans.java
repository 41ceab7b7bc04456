package dev.kith.campaign;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;
import java.util.function.Function;

/** What is to be planned, of whom, for when: by the activity, the audience and where a person is reached. */
record Plans(CampaignRules rules, Directory directory) {

    /** What of a campaign falls into a stretch of time, person by person. */
    Function<Person, List<Plan>> of(Kept kept, Window window) {
        var activity = rules.activity(kept.campaign());
        var audience = rules.audience(kept.campaign());
        var occurrences = activity.planned(kept.campaign(), window);
        return person -> occurrences.apply(person).stream()
                .filter(occurrence -> activity.accompanies() || audience.includes(person, directory, occurrence.at()))
                .map(occurrence -> plan(kept.id(), person, occurrence))
                .toList();
    }

    private Plan plan(CampaignId campaign, Person person, Activity.Occurrence occurrence) {
        String workspace = directory
                .addressOf(occurrence.recipient(person))
                .map(address -> address.limitedBy())
                .orElse("nowhere");
        return new Plan(
                occurrence.errand(campaign, person),
                occurrence.at(),
                workspace,
                occurrence.parties().others());
    }
}
