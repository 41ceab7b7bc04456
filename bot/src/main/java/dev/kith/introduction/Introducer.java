package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Has people told of each other by a round of their own, which is called by its day and by what nobody else's is. */
record Introducer(Matchmaker matchmaker, Rounds rounds, Planning planning) implements Introducing {

    @Override
    public void introduce(CampaignId campaign, String why, Group group, Instant at) {
        String run = run(why, at);
        planning.plan(kept(campaign, run, group).parties().stream()
                .flatMap(party -> group.people().stream()
                        .filter(party::hasOwnDelivery)
                        .map(person -> plan(party.errand(campaign, run, person), party, at)))
                .toList());
    }

    static String run(String why, Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate() + "/" + why;
    }

    /** From now on it is fixed who meets, and whether together. */
    Found kept(CampaignId campaign, String run, Group group) {
        return rounds.found(campaign, run, () -> Found.only(List.of(matchmaker.placed(group))));
    }

    private Plan plan(Errand errand, Party party, Instant at) {
        var workspace = matchmaker.attendance().directory().workspaceOf(errand.recipient());
        return new Plan(errand, at, workspace, party.together() ? party.others(errand.recipient()) : List.of());
    }
}
