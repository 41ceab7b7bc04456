package dev.kith.mentorship;

import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.Collection;
import java.util.Map;

/** How many each person takes at once who shares; whoever is not in it as many as usual, {@value #USUAL}. */
interface Places {

    int USUAL = 1;

    Map<PersonId, Integer> of(Collection<Person> people);
}
