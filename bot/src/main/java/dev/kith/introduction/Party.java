package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import java.util.List;

/**
 * People who meet, and how they are told of it.
 *
 * @param together whether all read of it in one conversation; else each is told alone
 * @param before whether they met before
 */
record Party(Group group, boolean together, Before before) {

    /** Whether people met before, by the rounds that were kept when they were found. */
    enum Before {
        NEVER,
        LONG_AGO,
        /** Some did, or it is not known. */
        UNTOLD
    }

    /** Two of whom one looks and the other shares, each told alone. */
    static Party alone(Group group) {
        return new Party(group, false, Before.UNTOLD);
    }

    boolean has(PersonId person) {
        return group.people().contains(person);
    }

    /** Whose delivery it is that all read, and whom those of the others are about; of two sides, who looks. */
    PersonId host() {
        return group.people().getFirst();
    }

    boolean isHost(PersonId person) {
        return host().equals(person);
    }

    List<PersonId> others(PersonId person) {
        return group.others(person);
    }

    /** Of two, the other; of more, the first, and for them the second. */
    PersonId about(PersonId person) {
        return isHost(person) ? group.people().get(1) : host();
    }

    /** What all read is the delivery of one of them. */
    boolean hasOwnDelivery(PersonId person) {
        return !together || isHost(person);
    }

    /** By which somebody is told. */
    Errand errand(CampaignId campaign, String run, PersonId reader) {
        var recipient = hasOwnDelivery(reader) ? reader : host();
        return new Errand(campaign, run, IntroductionActivity.STEP, about(recipient), recipient);
    }

    Party apart() {
        return new Party(group, false, before);
    }

    Party gathered(boolean together) {
        return new Party(group, together, before);
    }
}
