package dev.kith.loop;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Those who run Kith.
 *
 * @param emails as they are set
 */
public record Stewards(Directory directory, List<String> emails) {

    public Stewards {
        emails = emails.stream()
                .map(Stewards::plain)
                .filter(email -> !email.isEmpty())
                .toList();
    }

    private static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    boolean include(Person person) {
        return emails.contains(plain(person.email()));
    }

    /** Those of them who are in the directory. */
    public Collection<Person> all() {
        return directory.all().stream().filter(this::include).toList();
    }

    /** One of them, by id or e-mail. */
    Optional<Person> find(String named) {
        return all().stream()
                .filter(person -> person.id().value().equals(named)
                        || plain(person.email()).equals(plain(named)))
                .findFirst();
    }
}
