package dev.kith.nudge;

import dev.kith.campaign.Campaign;
import dev.kith.delivery.Errand;
import dev.kith.prompts.PromptId;
import java.util.Optional;

/** An activity whose errands bring something to read: it knows which nudge. */
public interface Bringer {

    /** The kind of activity: {@code journey}. */
    String kind();

    /** Empty where the errand brings no nudge, or none that is still known. */
    Optional<PromptId> nudge(Campaign campaign, Errand errand);
}
