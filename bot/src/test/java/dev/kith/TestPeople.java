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
import org.jspecify.annotations.Nullable;

/** People for stories; the id is also the name. */
public final class TestPeople {

    private TestPeople() {}

    public static Person in(String id, String zone) {
        return person(id, zone, null, List.of(), List.of());
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

    /** The same person, somewhere else. */
    public static Person movedTo(Person person, String zone) {
        var contact = new Contact(person.name(), person.email(), ZoneId.of(zone), person.locale());
        return new Person(person.id(), contact, person.work(), person.dates(), person.skills(), person.attributes());
    }

    public static Person managing(String id, String zone, LocalDate since) {
        return person(id, zone, since, List.of(), List.of());
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
}
