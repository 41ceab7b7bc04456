package dev.kith.journey;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which day's card of a step tells somebody, such as a manager, of whom: of several people it is one card. */
interface Shared {

    /** A step, and the one person who reads it about others. */
    record Card(CampaignId campaign, String step, PersonId reader) {}

    /** One of those whom it is about, and the run of theirs. */
    record Walker(PersonId person, String run) {}

    /** The day whose card a walker is on; empty where they are on none yet. */
    Optional<String> dayOf(Card card, Walker walker);

    /** From now on they are on that day's. */
    void put(Card card, Walker walker, String day);

    /** Everybody who is on the day's card, in the order of their ids. */
    List<Walker> on(Card card, String day);

    /** Everybody who is on any. */
    Map<Walker, String> all(Card card);
}
