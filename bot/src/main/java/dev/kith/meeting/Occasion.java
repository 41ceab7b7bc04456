package dev.kith.meeting;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * Why people are to meet: they were told of each other.
 *
 * @param round of the campaign; of a step of a journey its run and the step
 * @param rounds whether the campaign has rounds, in which people can be brought together again
 * @param since when the first of them was told (business time)
 */
record Occasion(Told told, String prompt, List<String> people, boolean rounds, Instant since) {

    /** By which campaign, in which round. */
    record Told(String campaign, String round) {}

    Occasion {
        people = List.copyOf(people);
    }

    CampaignId campaign() {
        return new CampaignId(told.campaign());
    }

    List<PersonId> ids() {
        return people.stream().map(PersonId::new).toList();
    }

    boolean isOf(PersonId person) {
        return people.contains(person.value());
    }

    /** The same once somebody is gone. */
    Occasion without(PersonId person) {
        var others = people.stream().filter(one -> !one.equals(person.value())).toList();
        return new Occasion(told, prompt, others, rounds, since);
    }
}
