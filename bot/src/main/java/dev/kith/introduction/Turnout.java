package dev.kith.introduction;

import dev.kith.people.Person;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who takes part in a round, each on one side: who can share something, and who wants to learn something. */
record Turnout(List<Person> mentors, List<Person> mentees) {

    /**
     * Whoever neither shares nor wants anything takes no part.
     *
     * @param mayMentor who wants to be asked; of everybody else only counts what they want
     */
    static Turnout of(Collection<Person> people, Predicate<Person> mayMentor) {
        Predicate<Person> isMentor = person -> offersMore(person) && mayMentor.test(person);
        return new Turnout(
                people.stream().filter(isMentor).toList(),
                people.stream()
                        .filter(isMentor.negate())
                        .filter(person -> !person.skillsWanted().isEmpty())
                        .toList());
    }

    /** Whoever offers more than they want stands on the mentors' side. */
    private static boolean offersMore(Person person) {
        return !person.skillsOffered().isEmpty()
                && person.skillsOffered().size() >= person.skillsWanted().size();
    }

    List<Person> all() {
        return Stream.concat(mentors.stream(), mentees.stream()).toList();
    }
}
