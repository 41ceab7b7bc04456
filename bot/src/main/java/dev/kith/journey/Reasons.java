package dev.kith.journey;

import dev.kith.chat.Texts;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Why somebody walks a journey, in words that follow “because”: they chose it, or what happened on the day it is anchored on. */
record Reasons(Enrolments enrolments) {

    private static final Texts TEXTS = Texts.beside(Reasons.class, "journey");

    /** Empty for whoever reads it beside the one who walks. */
    Optional<String> of(Journey journey, Errand errand, Person reader) {
        return errand.about().equals(reader.id())
                ? enrolments
                        .find(errand.campaign(), reader.id(), errand.run())
                        .map(walk -> of(journey, walk, reader.locale()))
                : Optional.empty();
    }

    static String of(Journey journey, Enrolment walk, Locale locale) {
        return walk.isChosen()
                ? TEXTS.get(locale, "because.chosen")
                : TEXTS.get(
                        locale,
                        "because." + Timeline.word(journey.anchor().kind()),
                        day(walk.dates().anchor(), locale));
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.spoken(locale))
                .format(day);
    }
}
