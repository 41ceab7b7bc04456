package dev.kith.pack;

import dev.kith.prompts.Catalog;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Pack;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a pack holds for whoever reads a language. */
@FunctionalInterface
interface Offers {

    List<Offer> of(PromptId pack, Locale locale);

    /** What the catalogue has. */
    static Offers in(Catalog catalog) {
        return (pack, locale) -> catalog.pack(pack).map(Pack::nudges).stream()
                .flatMap(List::stream)
                .flatMap(id -> offer(catalog, id, locale))
                .toList();
    }

    private static Stream<Offer> offer(Catalog catalog, PromptId id, Locale locale) {
        return catalog.prompt(id, locale).stream()
                .filter(Nudge.class::isInstance)
                .map(Nudge.class::cast)
                .map(nudge -> new Offer(
                        id,
                        nudge.skills(),
                        nudge.levels(),
                        catalog.speaks(id, locale),
                        nudge.leads().course()));
    }
}
