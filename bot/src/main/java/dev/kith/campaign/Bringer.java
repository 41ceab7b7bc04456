package dev.kith.campaign;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.chat.Block;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An activity whose errands bring prompts of other kinds: it knows which, and their owners write and answer them. */
public interface Bringer {

    /** The kind of activity: {@code journey}. */
    String kind();

    /** Empty where the errand brings none that is still known. */
    Optional<PromptId> prompt(Campaign campaign, Errand errand);

    /** All that a campaign may bring, as far as that is known before. */
    default Collection<PromptId> prompts(Campaign campaign) {
        return List.of();
    }

    /** Of whom it speaks, where that is not its reader; it stands under the title of the card. */
    default Optional<Block> about(Campaign campaign, Errand errand, Person reader) {
        return Optional.empty();
    }

    /** How long after somebody began the last that it brings them may come. */
    default Duration lasts(Campaign campaign) {
        return Duration.ZERO;
    }

    /** How what is answered to it is handled. */
    default Handling handling(Campaign campaign, Errand errand) {
        return campaign.handling();
    }
}
