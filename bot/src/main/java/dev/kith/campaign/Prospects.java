package dev.kith.campaign;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.people.Audience;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a campaign wants of whom in a stretch of time, as the planner would plan it; nothing is kept by looking. */
final class Prospects {

    private final CampaignRules rules;
    private final Directory directory;

    Prospects(CampaignRules rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    CampaignRules rules() {
        return rules;
    }

    /** A step that is wanted, and of whom. */
    record Wish(Person person, Occurrence occurrence) {}

    /**
     * What is wanted, and of whom.
     *
     * @param audience whoever belongs to it now, or when something is planned for them
     * @param count how many wishes there are; more than are kept where there are too many
     */
    record Wished(List<Person> audience, List<Wish> wishes, long count) {}

    /** Of everybody; at most so many wishes are kept. */
    Wished all(Kept kept, Window window, int most) {
        var asking = asking(kept, window);
        var audience = new ArrayList<Person>();
        var wishes = new ArrayList<Wish>();
        long count = 0;
        for (Person person : directory.all()) {
            var wanted = asking.of(person);
            if (!wanted.isEmpty() || asking.belongs(person)) {
                audience.add(person);
            }
            count += wanted.size();
            if (count <= most) {
                wanted.forEach(one -> directory
                        .find(one.recipient(person))
                        .ifPresent(recipient -> wishes.add(new Wish(recipient, one))));
            }
        }
        return new Wished(audience, wishes, count);
    }

    Asking asking(Kept kept, Window window) {
        var campaign = kept.campaign();
        var activity = rules.activity(campaign);
        var audience = new Belonging(rules.audience(campaign), activity.accompanies());
        return new Asking(kept, window, audience, activity.foreseen(campaign, window), directory);
    }

    /** Who belongs to a campaign: where it goes with people at their own pace, those for whom it wants something. */
    record Belonging(Audience audience, boolean accompanies) {}

    /** One campaign's wishes, person by person. */
    record Asking(
            Kept kept,
            Window window,
            Belonging belonging,
            Function<Person, List<Occurrence>> occurrences,
            Directory directory) {

        /** Those for which the person is in the audience when the planner asks. */
        List<Occurrence> of(Person person) {
            var all = occurrences.apply(person);
            if (all.isEmpty() || belonging.accompanies()) {
                return all;
            }
            var included = new ArrayList<Occurrence>(all.size());
            var asked = Instant.MIN;
            boolean is = false;
            for (Occurrence one : all) {
                Instant asks = Planner.asks(kept, window.after(), one.at());
                is = asks.equals(asked) ? is : includes(person, asks);
                asked = asks;
                if (is) {
                    included.add(one);
                }
            }
            return included;
        }

        boolean belongs(Person person) {
            return !belonging.accompanies() && includes(person, window.after());
        }

        private boolean includes(Person person, Instant at) {
            return belonging.audience().includes(person, directory, at);
        }
    }
}
