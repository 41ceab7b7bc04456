package dev.kith.introduction;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.delivery.Errand;
import dev.kith.prompts.Introduction.Role;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who is told of each other by a round that is fixed, by a run of its own, or by a step of somebody's journey.
 *
 * @param bringers asked when they are needed: they in turn ask who is whose mentor
 */
record ToldOfRounds(Campaigns campaigns, Supplier<List<Bringer>> bringers, IntroductionActivity activity)
        implements Told {

    @Override
    public Optional<Group> by(Errand errand) {
        return party(errand).map(Party::group);
    }

    Optional<Party> party(Errand errand) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(campaign -> campaign.activity().kind().equals(IntroductionActivity.KIND)
                        ? inRound(errand)
                        : onTheWay(campaign, errand))
                .filter(party -> party.has(errand.recipient()));
    }

    /** What the one who shares something is to the other; empty among equals. */
    Optional<Role> role(Errand errand) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(campaign -> campaign.activity().kind().equals(IntroductionActivity.KIND)
                        ? activity.forms().role(campaign)
                        : brought(campaign, errand)
                                .flatMap(prompt -> activity.find(prompt, Locale.ENGLISH))
                                .flatMap(Forms::role));
    }

    private Optional<Party> inRound(Errand errand) {
        return errand.step().equals(IntroductionActivity.STEP)
                ? activity.rounds()
                        .find(errand.campaign(), errand.run())
                        .flatMap(found -> found.party(errand.recipient()))
                : Optional.empty();
    }

    /** Of a step's round there is one at most. */
    private Optional<Party> onTheWay(Campaign campaign, Errand errand) {
        return brought(campaign, errand)
                .flatMap(prompt -> activity.find(prompt, Locale.ENGLISH))
                .flatMap(words -> activity.rounds().find(errand.campaign(), IntroductionStep.round(errand)))
                .flatMap(found -> found.parties().stream().findFirst());
    }

    private Optional<PromptId> brought(Campaign campaign, Errand errand) {
        return bringers.get().stream()
                .filter(bringer -> bringer.kind().equals(campaign.activity().kind()))
                .findFirst()
                .flatMap(bringer -> bringer.prompt(campaign, errand));
    }
}
