package dev.kith.meeting;

import dev.kith.delivery.CampaignId;
import dev.kith.introduction.NotMet;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was told of each other and did not meet: somebody says so, and nobody that they did, or will. */
record NeverMet(Meetings meetings) implements NotMet {

    @Override
    public Set<List<PersonId>> among(CampaignId campaign, String round, List<List<PersonId>> groups) {
        var told = new Occasion.Told(campaign.value(), round);
        var found = meetings.find(
                groups.stream().map(people -> meetings.idOf(told, people)).toList());
        return groups.stream()
                .filter(people -> {
                    var meeting = found.get(meetings.idOf(told, people));
                    return meeting != null && meeting.nobodyMet();
                })
                .collect(Collectors.toSet());
    }
}
