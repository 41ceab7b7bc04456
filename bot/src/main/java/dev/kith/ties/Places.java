package dev.kith.ties;

import dev.kith.disclosure.Lattice;
import dev.kith.people.AttributeDeclaration;
import dev.kith.people.Attributes;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.SealedWord;
import dev.kith.people.SealedWords;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What decides where people count: what the directory says of them and, to see whether it is even, what they told of themselves,
 * which is read here for nothing but the cells of a release.
 *
 * @param filed by what of the directory it is looked at
 */
record Places(Lattice filed, Attributes attributes, SealedWords words) {

    private static final String ATTRIBUTE = "attr.";

    /** By what people told of themselves. */
    Lattice told() {
        return new Lattice(
                attributes.sensitive().stream().map(Places::field).map(List::of).toList());
    }

    boolean isAnythingTold() {
        return !attributes.sensitive().isEmpty();
    }

    private static String field(AttributeDeclaration declared) {
        return ATTRIBUTE + declared.name();
    }

    /** Of each, field by field; whoever did not tell something has no field of it. */
    Map<PersonId, Map<String, String>> of(Collection<Person> people) {
        var told = words.of(people.stream().map(Person::id).toList());
        return people.stream().collect(Collectors.toMap(Person::id, person -> {
            var fields = new TreeMap<>(filed.of(person));
            attributes.sensitive().forEach(declared -> {
                fields.remove(field(declared));
                told.getOrDefault(person.id(), SealedWord.NOTHING)
                        .of(declared)
                        .ifPresent(option -> fields.put(field(declared), option));
            });
            return fields;
        }));
    }
}
