package dev.kith.campaign;

import dev.kith.campaign.Activity.Occurrence;
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
        return of(kept, rules.activity(kept.campaign()).planned(kept.campaign(), window));
    }

    /** The same of one person. */
    List<Plan> of(Kept kept, Window window, Person person) {
        var activity = rules.activity(kept.campaign());
        return of(kept, one -> activity.occurrences(kept.campaign(), one, window))
                .apply(person);
    }

    private Function<Person, List<Plan>> of(Kept kept, Function<Person, List<Occurrence>> occurrences) {
        var activity = rules.activity(kept.campaign());
        var audience = rules.audience(kept.campaign());
        return person -> occurrences.apply(person).stream()
                .filter(occurrence -> activity.accompanies() || audience.includes(person, directory, occurrence.at()))
                .map(occurrence -> plan(kept.id(), person, occurrence))
                .toList();
    }

    private Plan plan(CampaignId campaign, Person person, Occurrence occurrence) {
        String workspace = directory.workspaceOf(occurrence.recipient(person));
        return new Plan(
                occurrence.errand(campaign, person),
                occurrence.at(),
                workspace,
                occurrence.parties().others());
    }
}
