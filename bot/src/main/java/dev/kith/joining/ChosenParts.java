package dev.kith.joining;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Joining;
import dev.kith.campaign.ProgrammeJoined;
import dev.kith.delivery.CampaignId;
import dev.kith.facts.Fact;
import dev.kith.joining.Kept.Stand;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people said, held together with what they decided otherwise: whoever may not be asked to be a mentor is there for nobody, and
 * whoever wants nothing of a campaign has left it.
 */
record ChosenParts(RedisParts store, Consents consents) implements Parts {

    @Override
    public Part of(PersonId person) {
        return store.of(person).part(consents.of(person).choices().mentors());
    }

    @Override
    public Map<PersonId, Part> of(Collection<PersonId> people) {
        var decided = consents.of(people);
        var parts = new LinkedHashMap<PersonId, Part>();
        store.of(people).forEach((person, kept) -> parts.put(person, kept.part(mentors(decided, person))));
        return parts;
    }

    @Override
    public boolean takesPart(Campaign campaign, PersonId person) {
        return takesPart(campaign, store.of(person), consents.of(person));
    }

    @Override
    public Map<PersonId, Part> taking(Campaign campaign, Collection<PersonId> people) {
        var decided = consents.of(people);
        var taking = new LinkedHashMap<PersonId, Part>();
        store.of(people).forEach((person, kept) -> {
            if (takesPart(campaign, kept, decided.getOrDefault(person, Consent.OPEN))) {
                taking.put(person, kept.part(mentors(decided, person)));
            }
        });
        return taking;
    }

    @Override
    public void notAbout(PersonId person, String topic) {
        topic(person, topic, false);
    }

    private static boolean mentors(Map<PersonId, Consent> decided, PersonId person) {
        return decided.getOrDefault(person, Consent.OPEN).choices().mentors();
    }

    private static boolean takesPart(Campaign campaign, Kept kept, Consent consent) {
        boolean joined = campaign.activity().programme().joining() == Joining.EVERYBODY
                || kept.stand(campaign.id()).equals(Optional.of(Stand.JOINED));
        return joined && !consent.optedOut().contains(campaign.id().value());
    }

    /** For so many at once; for nobody is the same as not wanting to be a mentor. */
    void places(PersonId person, int many) {
        if (many > 0) {
            store.change(person, kept -> kept.withPlaces(many));
        }
        consents.mentors(person, many > 0);
    }

    void topic(PersonId person, String topic, boolean on) {
        store.change(person, kept -> kept.withTopic(topic, on));
    }

    void language(PersonId person, String language, boolean on) {
        store.change(person, kept -> kept.withLanguage(language, on));
    }

    void pause(PersonId person, Optional<Instant> until) {
        store.change(person, kept -> kept.pausedUntil(until));
    }

    void join(PersonId person, Campaign programme, Instant now) {
        var id = programme.id();
        store.change(
                person,
                kept -> kept.with(id, Stand.JOINED),
                kept -> kept.everJoined(id) ? Optional.empty() : Optional.of(joined(person, programme, now)));
        consents.optIn(person, id.value());
    }

    private static Fact joined(PersonId person, Campaign programme, Instant now) {
        var subject = new ProgrammeJoined.Subject(
                person.value(), programme.id().value(), programme.activity().prompt());
        return new ProgrammeJoined(String.join("/", programme.id().value(), person.value(), "joined"), now, subject);
    }

    /** What is on its way to them of the programme is not sent any more. */
    void leave(PersonId person, CampaignId programme) {
        store.change(person, kept -> kept.without(programme));
        consents.optOut(person, programme.value());
    }

    void notNow(PersonId person, CampaignId programme) {
        store.change(person, kept -> kept.without(programme));
    }

    /** Once an invitation is written nobody is invited again. */
    void asked(PersonId person, CampaignId programme) {
        store.change(person, kept -> kept.stand(programme).isPresent() ? kept : kept.with(programme, Stand.ASKED));
    }
}
