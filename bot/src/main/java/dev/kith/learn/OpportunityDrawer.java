package dev.kith.learn;

import dev.kith.campaign.Drawer;
import dev.kith.prompts.Opportunity;
import dev.kith.prompts.Prompt;
import java.util.List;
import java.util.Locale;

/** Draws an opportunity as it comes by itself. */
record OpportunityDrawer() implements Drawer {

    @Override
    public List<Card> draw(Prompt prompt, Locale language) {
        return prompt instanceof Opportunity opportunity
                ? Card.forAnybody(OpportunityCard.told(opportunity, language))
                : List.of();
    }
}
