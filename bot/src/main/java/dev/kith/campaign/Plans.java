package dev.kith.campaign;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
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
        return person -> activity.occurrences(kept.campaign(), person, window).stream()
                .filter(occurrence -> audience.includes(person, directory, occurrence.at()))
                .map(occurrence -> plan(kept, person, occurrence))
                .toList();
    }

    private Plan plan(Kept kept, Person person, Activity.Occurrence occurrence) {
        var about = occurrence.about().orElse(person.id());
        var errand = new Errand(kept.id(), occurrence.run(), occurrence.step(), about, person.id());
        String workspace = directory
                .addressOf(person.id())
                .map(address -> address.limitedBy())
                .orElse("nowhere");
        return new Plan(errand, occurrence.at(), workspace, occurrence.others());
    }
}
