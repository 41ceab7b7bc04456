package dev.kith.certificate;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Precondition;
import java.util.List;
import java.util.function.Supplier;

/** A pack that asks before and after does not start where what it asks could not: that would be found when it is too late. */
record Answerable(Questioning questioning, Supplier<List<Precondition>> preconditions) implements Precondition {

    @Override
    public List<Fault> unmet(Campaign campaign) {
        return questioning.beside(campaign).stream()
                .flatMap(beside -> preconditions.get().stream()
                        .filter(one -> !(one instanceof Answerable))
                        .flatMap(one -> one.unmet(beside).stream()))
                .toList();
    }
}
