package dev.kith.introduction;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.people.Directory;
import java.util.List;

/** Has two people told alone who could not be brought together: the one by the delivery that was for both, the other by their own. */
record Parting(Rounds rounds, Directory directory, Planning planning, BusinessTime time) {

    /** Once they are parted they stay so: what failed after that is made up for before either is told. */
    void of(Errand errand, Pair pair) {
        rounds.apart(errand.campaign(), errand.run(), pair);
        plan(errand, pair);
    }

    /** The other's own delivery, which may be missing where a node ended in the middle; planned twice it is one. */
    void goOn(Errand errand, Pair pair) {
        if (pair.isHost(errand.recipient()) && rounds.areApart(errand.campaign(), errand.run(), pair)) {
            plan(errand, pair);
        }
    }

    /** Now: by their own clock it may have been due for hours. */
    void plan(Errand errand, Pair pair) {
        var other = pair.other(errand.recipient());
        String workspace = directory.workspaceOf(other);
        planning.plan(List.of(new Plan(errand.to(other), time.instant(), workspace)));
    }
}
