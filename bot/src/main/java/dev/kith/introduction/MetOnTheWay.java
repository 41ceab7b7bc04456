package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Sendings;
import dev.kith.introduction.Met.Meeting;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom somebody was introduced to by a step of a journey, their own or the other's, or by a run of its own. */
record MetOnTheWay(ToldOfRounds told, Sendings sendings, Directory directory) {

    Stream<Meeting> by(Person person, Instant since) {
        return sendings.sentTo(person.id(), since).stream()
                .filter(sending -> !isOfRound(sending.delivery().errand()))
                .flatMap(sending -> meetings(sending.delivery().errand(), person, sending.at()));
    }

    /** Of a round it is known by whoever asks for the round. */
    private boolean isOfRound(Errand errand) {
        return !errand.run().contains("/")
                && told.campaigns()
                        .definition(errand.campaign())
                        .map(Campaign::activity)
                        .filter(activity -> activity.kind().equals(IntroductionActivity.KIND))
                        .isPresent();
    }

    private Stream<Meeting> meetings(Errand errand, Person person, Instant at) {
        return told.party(errand).stream().flatMap(party -> meetings(party, person, told.role(errand), at));
    }

    /**
     * Everybody of a party who is still with the organisation.
     *
     * @param role of the one who shares something; empty among equals
     */
    Stream<Meeting> meetings(Party party, Person person, Optional<Role> role, Instant at) {
        var othersRole = role.filter(shared -> party.isHost(person.id()));
        return party.others(person.id()).stream()
                .flatMap(other -> directory.find(other).stream())
                .map(other -> new Meeting(other, othersRole, party.group().skill(), at));
    }
}
