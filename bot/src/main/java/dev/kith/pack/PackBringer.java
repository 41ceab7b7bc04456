package dev.kith.pack;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.delivery.Errand;
import dev.kith.prompts.PromptId;
import java.util.Optional;

/** Says which nudge a pack brings: the one that was chosen when it was planned. */
record PackBringer(Picks picks) implements Bringer {

    @Override
    public String kind() {
        return PackActivity.KIND;
    }

    @Override
    public Optional<PromptId> prompt(Campaign campaign, Errand errand) {
        return picks.find(errand.recipient(), Turn.of(errand)).map(Pick::prompt);
    }
}
