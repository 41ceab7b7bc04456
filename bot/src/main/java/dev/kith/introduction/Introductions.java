package dev.kith.introduction;

import dev.kith.indicators.Deed;
import dev.kith.indicators.Span;
import dev.kith.people.Person;

/** Who was introduced to somebody: of both of the two it counts, and whether they spoke is not known. */
record Introductions(Met met) implements Deed {

    @Override
    public String name() {
        return MET;
    }

    @Override
    public boolean isDone(Person person, Span span) {
        return met.by(person).stream().anyMatch(meeting -> span.holds(meeting.at()));
    }
}
