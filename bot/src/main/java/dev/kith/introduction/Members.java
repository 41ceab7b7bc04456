package dev.kith.introduction;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Programme.Form;
import dev.kith.joining.Part;
import dev.kith.joining.Parts;
import dev.kith.matching.Member;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a match goes by, of people as the directory has them. */
record Members(Line line, WorkingTime working, Parts parts) {

    /** Of two sides: of whoever shares what they offer counts, of whoever looks what they want. Of all others both. */
    List<Member> of(Form form, Turnout turnout, LocalDate day) {
        boolean isOfSides = form instanceof Form.Mentors;
        var chosen = parts.of(turnout.sharing().stream().map(Person::id).toList());
        var sharing = turnout.sharing().stream()
                .map(person -> of(
                        person,
                        topics(person, person.skillsOffered(), List.of()),
                        day,
                        chosen.getOrDefault(person.id(), Part.USUAL)));
        var looking = turnout.looking().stream()
                .map(person -> of(
                        person,
                        topics(person, isOfSides ? List.of() : person.skillsOffered(), person.skillsWanted()),
                        day,
                        Part.USUAL));
        return Stream.concat(sharing, looking).toList();
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

    private static Member.Topics topics(Person person, List<String> offered, List<String> wanted) {
        return new Member.Topics(folded(offered), folded(wanted), folded(Interests.of(person)));
    }

    private static Set<String> folded(List<String> skills) {
        return skills.stream().map(Skills::folded).collect(Collectors.toSet());
    }
}
