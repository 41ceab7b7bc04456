package dev.kith.journey;

import dev.kith.campaign.Campaigns;
import dev.kith.chat.Texts;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says which journeys somebody walks or walked; those that they chose themselves to them alone. */
final class Walked implements PersonalData {

    private final Campaigns campaigns;
    private final Journeys journeys;
    private final Enrolments enrolments;

    Walked(Campaigns campaigns, Journeys journeys, Enrolments enrolments) {
        this.campaigns = campaigns;
        this.journeys = journeys;
        this.enrolments = enrolments;
    }

    @Override
    public String name() {
        return "journeys";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return campaigns.all().stream()
                .flatMap(kept -> of(kept, person, locale))
                .toList();
    }

    private Stream<Held> of(Campaigns.Kept kept, PersonId person, Locale locale) {
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Texts.spoken(locale));
        var walks = enrolments.of(kept.id(), person);
        String title = walks.isEmpty()
                ? ""
                : journeys.of(kept.campaign())
                        .map(journey -> journey.title())
                        .orElse(kept.id().value());
        return walks.stream()
                .map(walk ->
                        new Held(title, days.format(walk.dates().from()), walk.isChosen() ? Nature.NO : Nature.OPEN));
    }

    @Override
    public void erase(PersonId person) {
        enrolments.forget(person);
    }
}
