package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Form;
import dev.kith.chat.Chats;
import dev.kith.delivery.CampaignId;
import dev.kith.matching.Pool;
import dev.kith.matching.Rules;
import dev.kith.matching.Weights;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds who meets whom of a campaign's audience as it is now, and who of them can be brought into one conversation. */
record Matchmaker(Attendance attendance, Members members, Lookback lookback, Forms forms, Chats chats)
        implements Pairing {

    /** Of a usual week: an hour. */
    private static final int HALF_HOURS = 2;

    /** Who would meet whom in the round of a day, each told alone, by the rounds that are fixed before it. */
    Found parties(Campaign campaign, LocalDate day) {
        var earlier = earlier(campaign, day);
        var outcome = matched(campaign, earlier, Circumstances.NONE);
        var alone = outcome.without().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Alone(one.getValue(), earlier.isStill(one.getKey(), one.getValue()))));
        var past = earlier.past();
        var parties = outcome.groups().stream()
                .map(group -> new Party(group, false, Earlier.before(group, past)))
                .toList();
        return new Found(parties, alone);
    }

    @Override
    public Paired pair(Campaign campaign, LocalDate day, Circumstances circumstances) {
        var outcome = matched(campaign, earlier(campaign, day), circumstances);
        var without = outcome.without().entrySet().stream()
                .collect(Collectors.toMap(one -> new PersonId(one.getKey()), Map.Entry::getValue));
        return new Paired(outcome.groups(), without);
    }

    private Earlier earlier(Campaign campaign, LocalDate day) {
        return lookback.before(campaign, day);
    }

    private Matching.Outcome matched(Campaign campaign, Earlier earlier, Circumstances circumstances) {
        var form = forms.of(campaign);
        var turnout = attendance.of(campaign, form, earlier.day()).without(circumstances.settled());
        boolean bySkill = form instanceof Form.Mentors mentors && mentors.bySkill();
        var rules = new Rules(earlier.lately(), HALF_HOURS, Languages.areTold(turnout.all()), bySkill);
        long seed = (campaign.id().value() + "/" + earlier.day()).hashCode();
        var pool = new Pool(
                members.of(form, turnout, earlier.day()),
                rules,
                weights(campaign.activity().programme().weights()),
                circumstances.added(earlier.past()),
                seed);
        return new Matching(form, turnout, pool).of(circumstances.places());
    }

    /** As usual where the campaign does not say. */
    private static Weights weights(Map<String, Integer> said) {
        var usual = Weights.USUAL;
        return new Weights(
                said.getOrDefault("fresh", usual.fresh()),
                said.getOrDefault("skills", usual.skills()),
                said.getOrDefault("interests", usual.interests()),
                said.getOrDefault("department", usual.department()),
                said.getOrDefault("site", usual.site()),
                said.getOrDefault("level", usual.level()));
    }

    /** Whoever could share best what somebody wants to learn, may be asked, and is here; told alone, as both are. */
    Optional<Party> mentorFor(Person mentee, CampaignId campaign) {
        return Skills.mentorsFor(mentee, attendance.today(), members.line()).stream()
                .filter(group -> attendance.mayMentor(group.people().getLast(), campaign))
                .filter(group -> !lookback.keepsApart(group.people().getLast(), mentee.id()))
                .map(Party::alone)
                .findFirst();
    }

    /** The same as {@link #parties}, together where the platform has all of them and conversations of several. */
    Found meetings(Campaign campaign, LocalDate day) {
        var found = parties(campaign, day);
        var directory = attendance.directory();
        var people = found.parties().stream()
                .flatMap(party -> party.group().people().stream())
                .flatMap(id -> directory.find(id).stream())
                .toList();
        var whereabouts = directory.whereabouts(people);
        var parties = found.parties().stream()
                .map(party -> party.gathered(canMeet(party.group().people(), whereabouts)))
                .toList();
        return new Found(parties, found.alone());
    }

    /** People who are told now: together where that can be. */
    Party placed(Group group) {
        var directory = attendance.directory();
        var people = group.people().stream()
                .flatMap(id -> directory.find(id).stream())
                .toList();
        return Party.alone(group).gathered(canMeet(group.people(), directory.whereabouts(people)));
    }

    private boolean canMeet(List<PersonId> people, Whereabouts whereabouts) {
        var addresses =
                people.stream().flatMap(id -> whereabouts.of(id).stream()).toList();
        return addresses.size() == people.size() && chats.canGather(addresses);
    }
}
