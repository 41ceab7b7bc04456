package dev.kith.learn;

import dev.kith.chat.Texts;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever there is to learn, for whoever reads a language. */
record Library(Catalog catalog) {

    private static final Texts TEXTS = Offering.TEXTS;

    /** In the order of their titles. */
    List<Item> all(Locale locale) {
        return nudges(locale).sorted(Comparator.comparing(Item::title)).toList();
    }

    private Stream<Item> nudges(Locale locale) {
        return catalog.promptIds().stream()
                .flatMap(id -> nudge(id, locale).stream())
                .map(nudge -> item(nudge, locale));
    }

    static Item item(Nudge nudge, Locale locale) {
        int minutes = nudge.text().minutes();
        String time =
                minutes == 1 ? TEXTS.get(locale, "minute") : TEXTS.get(locale, "minutes", String.valueOf(minutes));
        String line =
                TEXTS.get(locale, "nudge", nudge.title(), time, nudge.text().hook());
        return new Item(Item.Kind.READ, nudge.id(), nudge.title(), line, nudge.skills(), nudge.levels());
    }

    /** Empty where the catalogue has no nudge of this id. */
    Optional<Nudge> nudge(PromptId id, Locale locale) {
        return catalog.prompt(id, locale).filter(Nudge.class::isInstance).map(Nudge.class::cast);
    }
}
