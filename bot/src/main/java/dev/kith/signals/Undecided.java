package dev.kith.signals;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Precondition;
import java.util.List;

/** A campaign that a signal proposes does not start by any other way before somebody decided. */
record Undecided(Signals signals) implements Precondition {

    static final String FIELD = "id";

    @Override
    public List<Fault> unmet(Campaign campaign) {
        return signals.all().stream()
                .filter(response -> response.state() != Response.State.APPROVED)
                .filter(response -> response.parts().stream()
                        .anyMatch(part -> !part.shared() && part.campaign().equals(campaign.id())))
                .map(response -> new Fault(FIELD, "is proposed by a signal", "to approve the signal"))
                .toList();
    }
}
