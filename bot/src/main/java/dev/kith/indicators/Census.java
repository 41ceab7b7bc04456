package dev.kith.indicators;

import dev.kith.disclosure.Lattice;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import dev.kith.release.Voices;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Asks of everybody in the directory what they did. Whoever wants to be left alone is not counted, and neither is whoever Kith has
 * never written to: they said neither yes nor no.
 */
record Census(Directory directory, Consents consents, Voices voices, Lots lots, Witnesses witnesses) {

    List<Head> heads(YearMonth month, Lattice lattice, Instant now) {
        var everybody = directory.all().stream()
                .map(Person::id)
                .filter(person -> !lots.isLeftOut(person, month))
                .toList();
        return consents.of(everybody).entrySet().parallelStream()
                .filter(one -> isCounted(one.getValue(), now))
                .flatMap(one -> directory.find(one.getKey()).stream())
                .map(person -> head(person, Span.of(month), lattice))
                .toList();
    }

    private static boolean isCounted(Consent consent, Instant now) {
        return consent.pausedUntil(now).isEmpty() && !consent.told().isEmpty();
    }

    private Head head(Person person, Span span, Lattice lattice) {
        return new Head(
                voices.inLedger(person.id()),
                lattice.of(person),
                witnesses.done(person, span),
                witnesses.steps(person, span));
    }
}
