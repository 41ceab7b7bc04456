package dev.kith.api;

import dev.kith.campaign.Drawer;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.Stage;
import dev.kith.prompts.Title;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws what the catalogue holds, for somebody who reads a language: what is out, or what is not yet. */
record Previews(Catalog catalog, List<Drawer> drawers) {

    private static final String DRAWN = "a nudge, a check-in, an introduction, an opportunity or a reflection";

    /**
     * As it was drawn.
     *
     * @param cards at least one
     */
    record Drawn(Title title, Title.Edition edition, List<Drawer.Card> cards) {}

    /** {@code stage}: which edition is meant; empty: what is out, and what is not yet where nothing is. */
    Drawn draw(Title title, Locale reader, Optional<Stage> stage) {
        boolean isOut = stage.map(Stage::isOut)
                .orElseGet(() -> title.editions().getFirst().stage().isOut());
        var language = isOut ? catalog.language(title.id(), reader) : reader;
        var edition = title.edition(language, isOut)
                .filter(one -> stage.isEmpty() || one.stage() == stage.get())
                .orElseThrow(() -> Refusal.notFound("edition", named(title, stage), stages(title)));
        var cards = prompt(title, edition).map(prompt -> cards(prompt, spoken(edition, reader)));
        return new Drawn(
                title,
                edition,
                cards.filter(drawn -> !drawn.isEmpty())
                        .orElseThrow(() -> Refusal.invalid(
                                "id",
                                title.id() + " is of the kind " + title.kind() + ", which nobody is sent",
                                DRAWN)));
    }

    private Optional<Prompt> prompt(Title title, Title.Edition edition) {
        var language = Locale.forLanguageTag(edition.language());
        return edition.stage().isOut()
                ? catalog.prompt(title.id(), language)
                : catalog.unpublished(title.id(), language);
    }

    private List<Drawer.Card> cards(Prompt prompt, Locale language) {
        return drawers.stream()
                .flatMap(drawer -> drawer.draw(prompt, language).stream())
                .map(card -> new Drawer.Card(card.readers(), card.message().in(language)))
                .toList();
    }

    /** The reader's region is kept, for it says how dates are written. */
    private static Locale spoken(Title.Edition edition, Locale reader) {
        var language = Locale.forLanguageTag(edition.language());
        boolean isTheirs = language.getLanguage().equals(reader.getLanguage())
                && language.getVariant().equals(reader.getVariant());
        return isTheirs ? reader : language;
    }

    private static String named(Title title, Optional<Stage> stage) {
        return stage.map(one -> one.word() + " of ").orElse("of ") + title.id();
    }

    private static String stages(Title title) {
        return String.join(
                ", ",
                title.editions().stream()
                        .map(edition -> edition.stage().word() + " in " + edition.language())
                        .toList());
    }
}
