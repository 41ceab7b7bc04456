package dev.kith.introduction;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.LinkedHashSet;
import java.util.Set;

/** The reporting line: nobody meets whom they report to, at whatever distance. */
record Line(Directory directory) {

    /** Who leads somebody, then who leads these, up to the top, or to where the line leads back. */
    Set<PersonId> above(Person person) {
        var above = new LinkedHashSet<PersonId>();
        var next = person.manager();
        while (next.isPresent() && above.add(next.get())) {
            next = directory.find(next.get()).flatMap(Person::manager);
        }
        return above;
    }

    /** Whether one of the two reports to the other. */
    boolean joins(Person one, Person other) {
        return above(one).contains(other.id()) || above(other).contains(one.id());
    }
}
