package dev.kith.reflection;

import dev.kith.campaign.Drawer;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.Reflection;
import java.util.List;
import java.util.Locale;

/** Draws the first question of a reflection. */
record ReflectionDrawer() implements Drawer {

    @Override
    public List<Card> draw(Prompt prompt, Locale language) {
        return prompt instanceof Reflection reflection
                ? Card.forAnybody(ReflectionCard.of(new Ask(reflection, 0, language), 1))
                : List.of();
    }
}
