package dev.kith.learn;

import dev.kith.chat.Texts;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Pack;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever there is to learn, for whoever reads a language. */
record Library(Catalog catalog) {

    private static final Texts TEXTS = Offering.TEXTS;

    /** Longer journeys are told in weeks. */
    private static final int DAYS_TOLD = 21;

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    /** In the order of their titles. */
    List<Item> all(Locale locale) {
        var journeys = catalog.journeyIds().stream()
                .flatMap(id -> catalog.journey(id).stream())
                .filter(journey -> !theirs(journey).isEmpty())
                .map(journey -> item(journey, locale));
        var packs = catalog.packIds().stream()
                .flatMap(id -> catalog.pack(id).stream())
                .map(pack -> item(pack, locale));
        var nudges = catalog.promptIds().stream().flatMap(id -> nudge(id, locale).stream());
        return Stream.of(nudges.map(nudge -> item(nudge, Texts.reading(catalog, nudge.id(), locale))), journeys, packs)
                .flatMap(items -> items)
                .sorted(Comparator.comparing(Item::title))
                .toList();
    }

    private static Item item(Nudge nudge, Locale locale) {
        int minutes = nudge.text().minutes();
        String time = TEXTS.get(locale, "minutes", String.valueOf(minutes));
        String line =
                TEXTS.get(locale, "nudge", nudge.title(), time, nudge.text().hook());
        return new Item(Item.Kind.READ, nudge.id(), nudge.title(), line, nudge.skills(), nudge.levels());
    }

    private Item item(Journey journey, Locale locale) {
        var steps = theirs(journey);
        String first = catalog.prompt(steps.getFirst().prompt(), locale)
                .map(prompt -> prompt.title())
                .orElse("");
        String key = steps.size() == 1 ? "journey.one" : "journey";
        String line =
                TEXTS.get(locale, key, journey.title(), String.valueOf(steps.size()), length(steps, locale), first);
        var about = about(steps.stream().map(Step::prompt), locale);
        return new Item(Item.Kind.START, journey.id(), journey.title(), line, about, List.of());
    }

    /** What is for others beside them does not come to whoever chose it themselves. */
    private static List<Step> theirs(Journey journey) {
        return journey.steps().stream()
                .filter(step -> step.to() == Step.Reader.PERSON)
                .toList();
    }

    private static String length(List<Step> steps, Locale locale) {
        int days = 1
                + steps.stream().map(Step::moment).mapToInt(Library::days).max().orElse(0);
        return days > DAYS_TOLD
                ? TEXTS.get(locale, "weeks", String.valueOf(Math.ceilDiv(days, WEEK)))
                : TEXTS.get(locale, "days", String.valueOf(days));
    }

    private static int days(Step.Moment moment) {
        return switch (moment.unit()) {
            case DAYS -> moment.count();
            case WORKING_DAYS -> moment.count() / WORKING_WEEK * WEEK + moment.count() % WORKING_WEEK;
        };
    }

    private Item item(Pack pack, Locale locale) {
        String first = nudge(pack.nudges().getFirst(), locale).map(Nudge::title).orElse("");
        String line = TEXTS.get(
                locale, "pack", pack.title(), String.valueOf(pack.nudges().size()), first);
        var about = about(pack.nudges().stream(), locale);
        return new Item(Item.Kind.OPEN, pack.id(), pack.title(), line, about, List.of());
    }

    private List<String> about(Stream<PromptId> prompts, Locale locale) {
        return prompts.flatMap(id -> nudge(id, locale).stream())
                .flatMap(nudge -> nudge.skills().stream())
                .distinct()
                .toList();
    }

    /** What a pack holds, in its order. */
    List<Item> in(Pack pack, Locale locale) {
        return pack.nudges().stream()
                .flatMap(id -> nudge(id, locale).stream())
                .map(nudge -> item(nudge, Texts.reading(catalog, nudge.id(), locale)))
                .toList();
    }

    /** Empty where the catalogue has no nudge of this id. */
    Optional<Nudge> nudge(PromptId id, Locale locale) {
        return catalog.prompt(id, Texts.reading(catalog, id, locale))
                .filter(Nudge.class::isInstance)
                .map(Nudge.class::cast);
    }
}
