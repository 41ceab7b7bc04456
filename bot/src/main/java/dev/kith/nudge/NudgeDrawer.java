package dev.kith.nudge;

import dev.kith.campaign.Drawer;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Prompt;
import java.util.List;
import java.util.Locale;

/** Draws a nudge as it is for whoever said nothing of how they like theirs. */
record NudgeDrawer() implements Drawer {

    @Override
    public List<Card> draw(Prompt prompt, Locale language) {
        return prompt instanceof Nudge nudge ? Card.forAnybody(NudgeCards.drawn(nudge, language)) : List.of();
    }
}
