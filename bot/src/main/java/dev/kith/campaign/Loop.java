package dev.kith.campaign;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.Optional;

/**
 * What has to be said of a round before the campaign asks again.
 *
 * @param posts who says what comes of a round: a person's id or e-mail; empty: nobody is named
 * @param gate whether the next round waits for that
 */
public record Loop(Optional<String> posts, boolean gate) {

    /** Who that is; empty also where nobody of the directory is called so. */
    public Optional<Person> whoPosts(Directory directory) {
        return posts.flatMap(named -> directory.all().stream()
                .filter(person -> person.id().value().equals(named)
                        || person.email().strip().equalsIgnoreCase(named.strip()))
                .findFirst());
    }
}
