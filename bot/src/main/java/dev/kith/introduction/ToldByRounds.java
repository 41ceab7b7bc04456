package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Optional;

/** Who is told of each other, by the rounds that are fixed. */
record ToldByRounds(Campaigns campaigns, IntroductionActivity activity) implements Told {

    @Override
    public Optional<Group> by(Errand errand) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(campaign -> pair(campaign, errand))
                .filter(pair -> pair.has(errand.recipient()))
                .map(pair -> new Group(
                        List.of(new PersonId(pair.mentee()), new PersonId(pair.mentor())), Optional.of(pair.skill())));
    }

    private Optional<Pair> pair(Campaign campaign, Errand errand) {
        if (!campaign.activity().kind().equals(IntroductionActivity.KIND)) {
            return activity.fixed(errand.campaign(), IntroductionStep.round(errand));
        }
        return errand.step().equals(IntroductionActivity.STEP)
                ? activity.pair(campaign, errand.run(), errand.recipient())
                : Optional.empty();
    }
}
