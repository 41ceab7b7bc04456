package dev.kith.ties;

import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.indicators.Countable;
import dev.kith.indicators.Span;
import dev.kith.introduction.RoundsHeld;
import dev.kith.meeting.Encounter;
import dev.kith.meeting.Encounters;
import dev.kith.mentorship.Lines;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.release.Voices;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks what came of the introductions of a month, and of the year that ends with it. Whoever is not counted in the month is in none of
 * it.
 */
record Gathering(Countable countable, Places places, Voices voices, Encounters encounters, Programmes programmes) {

    /** So many months before the one that is counted the network begins. */
    private static final int YEAR = 11;

    /** The campaigns that bring people together: what was fixed in rounds, and who stands in line where people are asked first. */
    record Programmes(Campaigns campaigns, RoundsHeld rounds, Lines lines) {

        private static final String KIND = "introduction";

        private void told(YearMonth month, Options options) {
            for (Kept kept : campaigns.all()) {
                if (kept.campaign().activity().kind().equals(KIND)) {
                    var before = rounds.before(kept.id(), month.plusMonths(1).atDay(1));
                    options.took(
                            kept.id().value(), before.tailMap(month.atDay(1)).values());
                    var span = Span.of(month);
                    options.took(kept.id().value(), lines.had(kept.id(), span.from(), span.until()));
                }
            }
        }
    }

    Gathered in(YearMonth month, int k, Instant now) {
        var counted = countable.in(month, now).stream().collect(Collectors.toMap(Person::id, person -> person));
        var year = encounters.begun(
                Span.of(month.minusMonths(YEAR)).from(), Span.of(month).until());
        var ties = Ties.of(year);
        var options = options(month, year, ties);
        var network = ties.among(counted.keySet()).network(k, person -> department(counted, person));
        return new Gathered(heads(counted, options), network);
    }

    private Options options(YearMonth month, List<Encounter> year, Ties ties) {
        var options = new Options();
        programmes.told(month, options);
        year.forEach(encounter -> options.have(ties, encounter));
        year.stream()
                .filter(encounter -> Span.of(month).holds(encounter.since()))
                .forEach(options::wereTold);
        return options;
    }

    private static String department(Map<PersonId, Person> counted, PersonId person) {
        return Optional.ofNullable(counted.get(person)).map(Person::department).orElse("");
    }

    private List<Head> heads(Map<PersonId, Person> counted, Options options) {
        var some = counted.values().stream()
                .filter(person -> !options.of(person.id()).isEmpty())
                .toList();
        return places.of(some).entrySet().stream()
                .map(one -> new Head(voices.inLedger(one.getKey()), one.getValue(), options.of(one.getKey())))
                .toList();
    }
}
