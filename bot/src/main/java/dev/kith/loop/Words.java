package dev.kith.loop;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.release.Rounds;

/** Rounds and what was said of them. */
record Words(Rounds rounds, Posts posts, GoAheads goAheads, Directory directory) {

    /** What somebody is called; empty for whoever is not there, and where it is nobody. */
    String name(String person) {
        return PersonId.isValid(person)
                ? directory.find(new PersonId(person)).map(Person::name).orElse("")
                : "";
    }
}
