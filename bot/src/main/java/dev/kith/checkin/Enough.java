package dev.kith.checkin;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.campaign.Precondition;
import java.util.ArrayList;
import java.util.List;

/** Whoever is promised that nobody sees their answers must be one of enough, and of a group that singles nobody out. */
final class Enough implements Precondition {

    private final Belonging.Whom whom;

    Enough(Belonging.Whom whom) {
        this.whom = whom;
    }

    @Override
    public List<Fault> unmet(Campaign campaign) {
        if (campaign.handling().mode() == Mode.NAMED) {
            return List.of();
        }
        var faults = new ArrayList<Fault>();
        if (whom.namesPeople(campaign)) {
            faults.add(new Fault(
                    "audience",
                    "reads an id, a name or an e-mail, and of answers that are not named nobody may be singled out",
                    "person.department == \"Support\", or another group"));
        }
        int fewest = 2 * campaign.handling().k();
        if (campaign.activity().kind().equals(CheckinActivity.KIND)
                && whom.of(campaign).limit(fewest).count() < fewest) {
            faults.add(new Fault(
                    "audience",
                    "is of " + whom.of(campaign).count() + " people: too few for any answer to be shown",
                    "at least " + fewest + " people, twice confidentiality.k"));
        }
        return faults;
    }
}
