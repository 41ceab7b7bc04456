package dev.kith.introduction;

import dev.kith.people.Person;
import java.util.Arrays;
import java.util.List;

/** What people like, where the directory has the plain attribute {@value #ATTRIBUTE}: a list of words. */
final class Interests {

    static final String ATTRIBUTE = "interests";

    private Interests() {}

    /** As they are written, in their order. */
    static List<String> of(Person person) {
        return Arrays.stream(person.attributes().getOrDefault(ATTRIBUTE, "").split("[;,]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
