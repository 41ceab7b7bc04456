package dev.kith.introduction;

import dev.kith.calendar.WorkingTime;
import dev.kith.matching.Member;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a match goes by, of people as the directory has them. */
record Members(Line line, WorkingTime working) {

    /** Of whoever shares what they offer counts, of whoever looks what they want. */
    List<Member> of(Turnout turnout, LocalDate day) {
        return Stream.concat(
                        turnout.mentors().stream()
                                .map(person -> of(person, topics(person.skillsOffered(), List.of()), day)),
                        turnout.mentees().stream()
                                .map(person -> of(person, topics(List.of(), person.skillsWanted()), day)))
                .toList();
    }

    private Member of(Person person, Member.Topics topics, LocalDate day) {
        var above = line.above(person).stream().map(PersonId::value).collect(Collectors.toSet());
        var week = Week.of(day, person.zone()).halfHours(working.hours(person));
        return new Member(
                person.id().value(),
                new Member.Place(person.department(), person.location(), person.level(), above),
                topics,
                new Member.Times(Languages.of(person), week));
    }

    private static Member.Topics topics(List<String> offered, List<String> wanted) {
        return new Member.Topics(folded(offered), folded(wanted), Set.of());
    }

    private static Set<String> folded(List<String> skills) {
        return skills.stream().map(Matching::folded).collect(Collectors.toSet());
    }
}
