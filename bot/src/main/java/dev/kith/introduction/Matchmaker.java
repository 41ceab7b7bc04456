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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who meets whom of a campaign's audience as it is now, and who of them can be brought into one conversation. */
record Matchmaker(Attendance attendance, Members members, Lookback lookback, Forms forms, Chats chats)
        implements Pairing {

    /** Of a usual week: an hour. */
    private static final int HALF_HOURS = 2;

    /** Who would meet whom in the round of a day, each told alone, by the rounds that are fixed before it. */
    Found pairs(Campaign campaign, LocalDate day) {
        var earlier = earlier(campaign, day);
        var outcome = matched(campaign, earlier, Circumstances.NONE);
        var alone = outcome.without().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Alone(one.getValue(), earlier.isStill(one.getKey(), one.getValue()))));
        return new Found(outcome.groups().stream().map(Matchmaker::pair).toList(), alone);
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

    private static Pair pair(Group group) {
        return new Pair(
                group.people().getLast().value(),
                group.people().getFirst().value(),
                group.skill().orElse(""),
                false);
    }

    /** Whoever could share best what somebody wants to learn, may be asked, and is here; told alone, as both are. */
    Optional<Pair> mentorFor(Person mentee, CampaignId campaign) {
        return Skills.mentorsFor(mentee, attendance.today(), members.line()).stream()
                .filter(group -> attendance.mayMentor(group.people().getLast(), campaign))
                .filter(group -> !lookback.keepsApart(group.people().getLast(), mentee.id()))
                .map(Matchmaker::pair)
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

    /** Two who are told now: together where that can be. */
    Pair placed(Group group) {
        var directory = attendance.directory();
        var people = group.people().stream()
                .flatMap(id -> directory.find(id).stream())
                .toList();
        var pair = pair(group);
        return new Pair(pair.mentor(), pair.mentee(), pair.skill(), canMeet(pair, directory.whereabouts(people)));
    }

    private boolean canMeet(Pair pair, Whereabouts whereabouts) {
        var addresses = Stream.of(pair.mentor(), pair.mentee())
                .flatMap(id -> whereabouts.of(new PersonId(id)).stream())
                .toList();
        return addresses.size() == 2 && chats.canGather(addresses);
    }
}
