package dev.kith.introduction;

import dev.kith.calendar.WorkingTime;
import dev.kith.joining.Part;
import dev.kith.joining.Parts;
import dev.kith.matching.Member;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a match goes by, of people as the directory has them. */
record Members(Line line, WorkingTime working, Parts parts) {

    /** Of whoever shares what they offer counts, of whoever looks what they want. */
    List<Member> of(Turnout turnout, LocalDate day) {
        var chosen = parts.of(turnout.all().stream().map(Person::id).toList());
        return Stream.concat(
                        turnout.mentors().stream()
                                .map(person -> of(
                                        person, topics(person.skillsOffered(), List.of()), day, part(chosen, person))),
                        turnout.mentees().stream()
                                .map(person -> of(person, topics(List.of(), person.skillsWanted()), day, Part.USUAL)))
                .toList();
    }

    private static Part part(Map<PersonId, Part> chosen, Person person) {
        return chosen.getOrDefault(person.id(), Part.USUAL);
    }

    private Member of(Person person, Member.Topics topics, LocalDate day, Part part) {
        var above = line.above(person).stream().map(PersonId::value).collect(Collectors.toSet());
        var week = Week.of(day, person.zone()).halfHours(working.hours(person));
        return new Member(
                person.id().value(),
                new Member.Place(person.department(), person.location(), person.level(), above),
                topics,
                new Member.Times(Languages.of(person, part), week));
    }

    private static Member.Topics topics(List<String> offered, List<String> wanted) {
        return new Member.Topics(folded(offered), folded(wanted), Set.of());
    }

    private static Set<String> folded(List<String> skills) {
        return skills.stream().map(Matching::folded).collect(Collectors.toSet());
    }
}
