package dev.kith.indicators;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Who is counted in a month: everybody in the directory but those who are left out by lot, who want to be left alone, or whom Kith has
 * never written to. They said neither yes nor no.
 */
public record Countable(Directory directory, Consents consents, Lots lots) {

    public List<Person> in(YearMonth month, Instant now) {
        var everybody = directory.all().stream()
                .map(Person::id)
                .filter(person -> !lots.isLeftOut(person, month))
                .toList();
        return consents.of(everybody).entrySet().stream()
                .filter(one -> isCounted(one.getValue(), now))
                .map(Map.Entry::getKey)
                .flatMap(person -> directory.find(person).stream())
                .toList();
    }

    private static boolean isCounted(Consent consent, Instant now) {
        return consent.pausedUntil(now).isEmpty() && !consent.told().isEmpty();
    }
}
