package dev.kith.checkin;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.SealedWord;
import dev.kith.people.SealedWords;
import dev.kith.release.Frozen;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What decides where people count when they are asked: what the directory says of them, and what they told of themselves, which
 * nothing else reads.
 */
record Grouping(Directory directory, Attributes attributes, SealedWords words) {

    private static final String ATTRIBUTE = "attr.";

    /** The fields of a lattice that only people themselves can tell; nobody is grouped by them where too few would be shown. */
    List<String> told(Handling handling) {
        return handling.lattice().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(this::isSensitive)
                .filter(field -> handling.mode() != Mode.NAMED && handling.k() >= Attributes.FEWEST_TOLD)
                .toList();
    }

    private boolean isSensitive(String field) {
        return attributes.isSensitive(name(field));
    }

    private static String name(String field) {
        return field.startsWith(ATTRIBUTE) ? field.substring(ATTRIBUTE.length()) : field;
    }

    /** Of each, field by field; whoever did not tell something has no field of it. */
    Map<PersonId, Map<String, String>> of(Frozen frozen, Collection<Person> people) {
        var told = frozen.told().isEmpty()
                ? Map.<PersonId, SealedWord>of()
                : words.of(people.stream().map(Person::id).toList());
        var where = new HashMap<PersonId, Map<String, String>>();
        for (Person person : people) {
            Map<String, String> fields = filed(frozen, person);
            Optional.ofNullable(told.get(person.id()))
                    .ifPresent(word -> frozen.told()
                            .forEach(field -> attributes
                                    .find(name(field))
                                    .flatMap(word::of)
                                    .ifPresent(option -> fields.put(field, option))));
            where.put(person.id(), fields);
        }
        return where;
    }

    /** A file may have said what is sensitive by now; it is not asked. */
    private Map<String, String> filed(Frozen frozen, Person person) {
        var fields = new TreeMap<>(frozen.lattice().of(person));
        fields.keySet().removeIf(this::isSensitive);
        frozen.told().forEach(fields::remove);
        return fields;
    }

    /** How many report to the same manager, with themselves; 0 where they have none. */
    int team(Person person) {
        return person.manager().map(directory::reportsOf).map(List::size).orElse(0);
    }
}
