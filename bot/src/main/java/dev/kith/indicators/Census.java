package dev.kith.indicators;

import dev.kith.disclosure.Lattice;
import dev.kith.people.Person;
import dev.kith.release.Voices;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** Asks of everybody who is counted what they did. */
record Census(Countable countable, Voices voices, Witnesses witnesses) {

    List<Head> heads(YearMonth month, Lattice lattice, Instant now) {
        return countable.in(month, now).parallelStream()
                .map(person -> head(person, Span.of(month), lattice))
                .toList();
    }

    private Head head(Person person, Span span, Lattice lattice) {
        return new Head(
                voices.inLedger(person.id()),
                lattice.of(person),
                witnesses.done(person, span),
                witnesses.steps(person, span));
    }
}
