package dev.kith.introduction;

import dev.kith.apart.Apart;
import dev.kith.campaign.Campaign;
import dev.kith.chat.Chats;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.Whereabouts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the pairs of a campaign's audience as it is now, and which of them can be brought into one conversation. */
record Matchmaker(Attendance attendance, Members members, Rounds rounds, Chats chats, Apart apart) {

    /** Who would meet whom in the round of a day, each told alone, by the rounds that are fixed before it. */
    Found pairs(Campaign campaign, LocalDate day) {
        var turnout = attendance.of(campaign, day);
        var earlier = new Earlier(day, rounds.before(campaign.id(), day), apart.couples());
        long seed = (campaign.id().value() + "/" + day).hashCode();
        return Matching.of(turnout, members.of(turnout, day), earlier, seed);
    }

    /** Whoever could share best what somebody wants to learn, may be asked, and is here; told alone, as both are. */
    Optional<Pair> mentorFor(Person mentee, CampaignId campaign) {
        return Matching.mentorsFor(mentee, attendance.today(), members.line()).stream()
                .filter(pair -> attendance.mayMentor(new PersonId(pair.mentor()), campaign))
                .filter(pair -> !apart.keeps(new PersonId(pair.mentor()), mentee.id()))
                .findFirst();
    }

    /** The same as {@link #pairs}, together where the platform has both of them and conversations of several. */
    Found meetings(Campaign campaign, LocalDate day) {
        var found = pairs(campaign, day);
        var directory = attendance.directory();
        var people = found.pairs().stream()
                .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                .flatMap(id -> directory.find(new PersonId(id)).stream())
                .toList();
        var whereabouts = directory.whereabouts(people);
        var pairs = found.pairs().stream()
                .map(pair -> new Pair(pair.mentor(), pair.mentee(), pair.skill(), canMeet(pair, whereabouts)))
                .toList();
        return new Found(pairs, found.alone());
    }

    private boolean canMeet(Pair pair, Whereabouts whereabouts) {
        var addresses = Stream.of(pair.mentor(), pair.mentee())
                .flatMap(id -> whereabouts.of(new PersonId(id)).stream())
                .toList();
        return addresses.size() == 2 && chats.canGather(addresses);
    }
}
