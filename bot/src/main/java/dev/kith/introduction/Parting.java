package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.chat.Address;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Optional;

/** Has two people told alone who could not be brought together: the one by the delivery that was for both, the other by their own. */
record Parting(IntroductionActivity activity, Rounds rounds, Directory directory, Planning planning) {

    /** What is planned first is planned once: met again, it is the same errand. */
    void of(Campaign campaign, Errand errand) {
        activity.pair(campaign, errand.run(), errand.recipient()).ifPresent(pair -> {
            directory
                    .find(pair.other(errand.recipient()))
                    .flatMap(other -> plan(campaign, errand, other))
                    .ifPresent(plan -> planning.plan(List.of(plan)));
            rounds.apart(campaign.id(), errand.run(), pair);
        });
    }

    private Optional<Plan> plan(Campaign campaign, Errand errand, Person other) {
        var own = new Errand(errand.campaign(), errand.run(), errand.step(), errand.recipient(), other.id());
        return activity.dueAt(campaign, other, own).map(due -> new Plan(own, due, workspace(other.id())));
    }

    /** Who has no address is told so by the delivery's own ending. */
    private String workspace(PersonId person) {
        return directory.addressOf(person).map(Address::limitedBy).orElse("nowhere");
    }
}
