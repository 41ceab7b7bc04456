package dev.kith.introduction;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.people.Directory;

/** Has people told alone who could not be brought together: the first by the delivery that was for all, the others by their own. */
record Parting(Rounds rounds, Directory directory, Planning planning, BusinessTime time) {

    /** Once they are parted they stay so: what failed after that is made up for before either is told. */
    void of(Errand errand, Party party) {
        rounds.apart(errand.campaign(), errand.run(), party);
        plan(errand, party);
    }

    /** The others' own deliveries, which may be missing where a node ended in the middle; planned twice each is one. */
    void goOn(Errand errand, Party party) {
        if (party.isHost(errand.recipient()) && rounds.areApart(errand.campaign(), errand.run(), party)) {
            plan(errand, party);
        }
    }

    /** Now: by their own clock it may have been due for hours. */
    void plan(Errand errand, Party party) {
        planning.plan(party.others(errand.recipient()).stream()
                .map(other -> new Plan(errand.to(other), time.instant(), directory.workspaceOf(other)))
                .toList());
    }
}
