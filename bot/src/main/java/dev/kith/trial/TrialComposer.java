package dev.kith.trial;

import dev.kith.campaign.StepOwner;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows a card of a journey on trial: as it looks, and above it when it would come, and to whom. Whoever says stop meanwhile is
 * shown no more.
 *
 * @param owners asked when they are needed
 */
record TrialComposer(Catalog catalog, Supplier<List<StepOwner>> owners, Quiet quiet) implements Composer {

    static final Texts TEXTS = Texts.beside(TrialComposer.class, "trial");

    @Override
    public String kind() {
        return TrialActivity.KIND;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        if (quiet.isWanted(reader)) {
            return new Composition.Nothing(Person.NOT_AVAILABLE);
        }
        return Way.of(errand.run())
                .flatMap(way -> catalog.journey(way.journey()))
                .flatMap(journey -> journey.step(errand.step()).flatMap(step -> card(journey, step, reader)))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing("the step is no longer in the catalogue"));
    }

    private Optional<Message> card(Journey journey, Step step, Person reader) {
        var locale = Texts.reading(catalog, step.prompt(), reader.locale());
        return owners.get().stream()
                .flatMap(owner -> owner.preview(step.prompt(), reader).stream())
                .findFirst()
                .map(card -> Lookalike.of(card, TEXTS.get(locale, "summary"), locale)
                        .withUnderTitle(new Block.Text(place(journey, step, locale))));
    }

    private static String place(Journey journey, Step step, Locale locale) {
        var moment = step.moment();
        String at = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.spoken(locale))
                .format(moment.at());
        String place = TEXTS.get(
                locale,
                "place",
                String.valueOf(journey.steps().indexOf(step) + 1),
                String.valueOf(journey.steps().size()),
                TEXTS.get(locale, "day." + moment.unit(), String.valueOf(moment.count())),
                at,
                TEXTS.get(locale, "to." + step.to()));
        return step.terms().when().isPresent() || step.terms().insteadOf().isPresent()
                ? place + " " + TEXTS.get(locale, "condition")
                : place;
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public boolean wasAskedFor() {
        return true;
    }
}
