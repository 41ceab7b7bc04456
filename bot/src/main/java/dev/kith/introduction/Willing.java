package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.joining.Part;
import dev.kith.joining.Parts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who wants to be brought together with somebody, and how: nobody learns more of it than that somebody is not there. */
record Willing(Consents consents, Parts parts, List<Absent> absent) {

    /** Of several those who take part in a campaign and may be told when its time comes for them, with how they do. */
    Map<PersonId, Part> among(Campaign campaign, Collection<Person> people, Function<Person, Instant> at) {
        var ids = people.stream().map(Person::id).toList();
        var decided = consents.of(ids);
        var taking = new HashMap<>(parts.taking(campaign, ids));
        taking.keySet().removeAll(absent(campaign.id()));
        people.stream()
                .filter(person ->
                        !isOpen(decided.getOrDefault(person.id(), Consent.OPEN), campaign.id(), at.apply(person)))
                .forEach(person -> taking.remove(person.id()));
        return taking;
    }

    /** How each of several wants to share what they know. */
    Map<PersonId, Part> parts(Collection<Person> people) {
        return parts.of(people.stream().map(Person::id).toList());
    }

    /** Whether somebody may be asked now to be a mentor. */
    boolean mayMentor(PersonId person, CampaignId campaign, Instant now) {
        return parts.of(person).isOpen(now)
                && isOpen(consents.of(person), campaign, now)
                && !absent(campaign).contains(person);
    }

    private Set<PersonId> absent(CampaignId campaign) {
        return absent.stream().flatMap(one -> one.of(campaign).stream()).collect(Collectors.toSet());
    }

    /** Whoever is left alone then, or wants nothing of the campaign, could not be told either. */
    private static boolean isOpen(Consent consent, CampaignId campaign, Instant at) {
        return consent.pausedUntil(at).isEmpty() && !consent.optedOut().contains(campaign.value());
    }
}
