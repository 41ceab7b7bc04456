package dev.kith.campaign;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.delivery.Errand;
import dev.kith.prompts.PromptId;
import java.util.Optional;

/** An activity whose errands bring prompts of other kinds: it knows which, and their owners write and answer them. */
public interface Bringer {

    /** The kind of activity: {@code journey}. */
    String kind();

    /** Empty where the errand brings none that is still known. */
    Optional<PromptId> prompt(Campaign campaign, Errand errand);

    /** How what is answered to it is handled. */
    default Handling handling(Campaign campaign, Errand errand) {
        return campaign.handling();
    }
}
