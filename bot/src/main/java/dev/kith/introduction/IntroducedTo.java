package dev.kith.introduction;

import dev.kith.chat.Texts;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.Errand;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * Says whom somebody was told of, as long as it is known that they were: a pair that somebody's no kept apart is nobody's
 * business, not even the other's.
 */
final class IntroducedTo implements PersonalData {

    private final RedisRounds rounds;
    private final Deliveries deliveries;
    private final Directory directory;

    IntroducedTo(RedisRounds rounds, Deliveries deliveries, Directory directory) {
        this.deliveries = deliveries;
        this.rounds = rounds;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "introductions";
    }

    /** Of whoever is gone there is the skill, if there was one, and the day. */
    @Override
    public List<Held> of(PersonId person, Locale locale) {
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Texts.spoken(locale));
        return rounds.with(person).stream()
                .filter(one -> wasTold(one.errand()))
                .map(one -> new Held(
                        names(one.party().others(person), locale),
                        MetSection.fact(locale, one.party().group().skill(), days.format(one.day())),
                        Nature.OPEN))
                .toList();
    }

    private String names(List<PersonId> people, Locale locale) {
        var names = people.stream()
                .flatMap(id -> directory.find(id).stream())
                .map(Person::name)
                .toList();
        return names.isEmpty() ? "–" : Texts.list(locale, names);
    }

    private boolean wasTold(Errand errand) {
        return deliveries
                .find(errand.recipient(), deliveries.idOf(errand))
                .flatMap(Delivery::shown)
                .isPresent();
    }
}
