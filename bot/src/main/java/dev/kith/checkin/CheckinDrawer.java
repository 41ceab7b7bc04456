package dev.kith.checkin;

import dev.kith.campaign.Drawer;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.Prompt;
import java.util.List;
import java.util.Locale;

/** Draws a check-in as it is asked first; who may know the answer is a campaign's to say. */
record CheckinDrawer(Catalog catalog) implements Drawer {

    @Override
    public List<Card> draw(Prompt prompt, Locale language) {
        return prompt instanceof Checkin checkin
                ? Card.forAnybody(
                        CheckinCard.preview(catalog.asked(checkin, language, catalog.drawn(checkin, 0)), language))
                : List.of();
    }
}
