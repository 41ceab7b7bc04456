package dev.kith;

import dev.kith.people.Person;
import dev.kith.people.Person.Contact;
import dev.kith.people.Person.Dates;
import dev.kith.people.Person.Skills;
import dev.kith.people.Person.Work;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People for stories; the id is also the name. */
public final class TestPeople {

    private TestPeople() {}

    public static Person in(String id, String zone) {
        return person(id, zone, null, List.of(), List.of());
    }

    /** A department in Berlin: {@code sales-1}, {@code sales-2} and so on. */
    public static Stream<Person> department(String department, int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> placed(
                        in(department.toLowerCase(Locale.ROOT) + "-" + number, "Europe/Berlin"), department, ""));
    }

    /** So many others, {@code other-1} and so on, in one department. */
    public static Person[] others(int many, String department) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> placed(in("other-" + number, "Europe/Berlin"), department, ""))
                .toArray(Person[]::new);
    }

    public static Person speaking(String id, String zone, Locale locale) {
        return speaking(in(id, zone), locale);
    }

    /** The same, speaking another language by the directory. */
    public static Person speaking(Person person, Locale locale) {
        return new Person(
                person.id(),
                new Contact(person.name(), person.email(), person.zone(), locale),
                person.work(),
                person.dates(),
                person.skills(),
                person.attributes());
    }

    public static Person offering(String id, String skill) {
        return person(id, "Europe/Berlin", null, List.of(skill), List.of());
    }

    public static Person wanting(String id, String skill) {
        return person(id, "Europe/Berlin", null, List.of(), List.of(skill));
    }

    /** The same person, who wants to learn something. */
    public static Person wanting(Person person, String skill) {
        var skills = new Skills(person.skillsOffered(), List.of(skill));
        return new Person(person.id(), person.contact(), person.work(), person.dates(), skills, person.attributes());
    }

    /** The same person, somewhere else. */
    public static Person movedTo(Person person, String zone) {
        var contact = new Contact(person.name(), person.email(), ZoneId.of(zone), person.locale());
        return new Person(person.id(), contact, person.work(), person.dates(), person.skills(), person.attributes());
    }

    /** The same person, in a department and of a level. */
    public static Person placed(Person person, String department, String level) {
        var was = person.work();
        var work = new Work(was.manager(), department, was.location(), was.mode(), level);
        return new Person(person.id(), person.contact(), work, person.dates(), person.skills(), person.attributes());
    }

    public static Person managing(String id, String zone, LocalDate since) {
        return person(id, zone, since, List.of(), List.of());
    }

    /** The same person, led by somebody. */
    public static Person ledBy(String manager, Person person) {
        var work = person.work();
        return new Person(
                person.id(),
                person.contact(),
                new Work(new PersonId(manager), work.department(), work.location(), work.mode(), work.level()),
                person.dates(),
                person.skills(),
                person.attributes());
    }

    /** The same person, in another department. */
    public static Person inDepartment(String department, Person person) {
        var work = person.work();
        return new Person(
                person.id(),
                person.contact(),
                new Work(work.manager(), department, work.location(), work.mode(), work.level()),
                person.dates(),
                person.skills(),
                person.attributes());
    }

    /** The same person, who leads others since that day; null for not at all. */
    public static Person managingSince(@Nullable LocalDate since, Person person) {
        return dated(person, new Dates(person.dates().start(), since, null, null));
    }

    /** The same person, with the organisation since that day. */
    public static Person starting(LocalDate day, Person person) {
        return dated(person, new Dates(day, null, null, null));
    }

    /** The same person, away by the directory's word; both days are part of it. */
    public static Person onLeave(LocalDate from, LocalDate until, Person person) {
        return dated(person, new Dates(person.dates().start(), person.dates().managerSince(), from, until));
    }

    private static Person dated(Person person, Dates dates) {
        return new Person(person.id(), person.contact(), person.work(), dates, person.skills(), person.attributes());
    }

    private static Person person(
            String id, String zone, @Nullable LocalDate managerSince, List<String> offered, List<String> wanted) {
        return new Person(
                new PersonId(id),
                new Contact(id, id + "@kith.example", ZoneId.of(zone), Locale.ENGLISH),
                new Work(null, "Sales", "Berlin", null, ""),
                new Dates(LocalDate.of(2020, 1, 1), managerSince, null, null),
                new Skills(offered, wanted),
                Map.of());
    }

    /** The same person with these of the organisation's own fields, and no others. */
    public static Person withAttributes(Person person, Map<String, String> attributes) {
        return new Person(person.id(), person.contact(), person.work(), person.dates(), person.skills(), attributes);
    }
}
