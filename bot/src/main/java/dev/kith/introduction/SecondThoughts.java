package dev.kith.introduction;

import dev.kith.apart.Apart;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Errand;
import dev.kith.privacy.Consents;

/** Whether people who were found a while ago are to be told of each other after all. */
record SecondThoughts(Consents consents, Deliveries deliveries, Apart apart) {

    /**
     * Where a mentor does not want to be one any more, one would rather not meet another, or nobody is left who still wants anything of
     * the campaign, none is told; unless one of them was told already.
     *
     * @param isOfSides whether one of them shares and the other looks
     */
    boolean forbid(Errand errand, Party party, boolean isOfSides) {
        boolean isForbidden = isOfSides ? !mayMeet(party) : isKeptApart(party);
        return (isForbidden || isLeft(errand, party)) && !wasTold(errand.to(party.about(errand.recipient())));
    }

    /** Whether all the others left, of whom nobody is told who will not be told. */
    private boolean isLeft(Errand errand, Party party) {
        return party.others(errand.recipient()).stream()
                .allMatch(other ->
                        consents.of(other).optedOut().contains(errand.campaign().value()));
    }

    /** Whether the mentor of two wants to be one, and neither would rather not meet the other. */
    boolean mayMeet(Party party) {
        var mentor = party.group().people().getLast();
        return !isKeptApart(party) && consents.of(mentor).choices().mentors();
    }

    private boolean isKeptApart(Party party) {
        var people = party.group().people();
        return people.stream().anyMatch(one -> people.stream().anyMatch(other -> apart.keeps(one, other)));
    }

    boolean wasTold(Errand others) {
        return deliveries
                .find(others.recipient(), deliveries.idOf(others))
                .flatMap(delivery -> delivery.progress().sent())
                .isPresent();
    }
}
