package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.chat.Chats;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.Whereabouts;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the pairs of a campaign's audience as it is now, and which of them can be brought into one conversation. */
record Matchmaker(Directory directory, Audiences audiences, Chats chats, Consents consents, BusinessTime time) {

    /** Who would meet whom, each told alone. That somebody does not want to be a mentor looks as if nobody was there. */
    List<Pair> pairs(Campaign campaign) {
        var audience = audiences.compile(campaign.audience());
        var people = directory.all().stream()
                .filter(person -> audience.includes(person, directory, time.instant()))
                .toList();
        var decided = consents.of(people.stream().map(Person::id).toList());
        return Matching.of(people, person -> mentors(decided.getOrDefault(person.id(), Consent.OPEN)));
    }

    /** Whoever could share best what somebody wants to learn, may be asked, and is here; told alone, as both are. */
    Optional<Pair> mentorFor(Person mentee, CampaignId campaign) {
        var here = directory.all().stream()
                .filter(person ->
                        !person.isOnLeave(time.instant().atZone(person.zone()).toLocalDate()))
                .toList();
        return Matching.mentorsFor(mentee, here).stream()
                .filter(pair -> isOpen(consents.of(new PersonId(pair.mentor())), campaign))
                .findFirst();
    }

    /** Whoever is left alone just now, or wants nothing of the campaign, could not be told either. */
    private boolean isOpen(Consent consent, CampaignId campaign) {
        return mentors(consent)
                && consent.pausedUntil(time.instant()).isEmpty()
                && !consent.optedOut().contains(campaign.value());
    }

    private static boolean mentors(Consent consent) {
        return consent.choices().mentors();
    }

    /** The same, together where the platform has both of them and conversations of several. */
    List<Pair> meetings(Campaign campaign) {
        var pairs = pairs(campaign);
        var people = pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                .flatMap(id -> directory.find(new PersonId(id)).stream())
                .toList();
        var whereabouts = directory.whereabouts(people);
        return pairs.stream()
                .map(pair -> new Pair(pair.mentor(), pair.mentee(), pair.skill(), canMeet(pair, whereabouts)))
                .toList();
    }

    private boolean canMeet(Pair pair, Whereabouts whereabouts) {
        var addresses = Stream.of(pair.mentor(), pair.mentee())
                .flatMap(id -> whereabouts.of(new PersonId(id)).stream())
                .toList();
        return addresses.size() == 2 && chats.canGather(addresses);
    }
}
