package dev.kith.joining;

import dev.kith.people.Person;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody takes part who shares what they know.
 *
 * @param places for how many at once they are there, 0 to {@value #MOST}; 0: for nobody
 * @param withoutTopics what they offer and do not want to be asked about, {@linkplain #folded folded}
 * @param withoutLanguages in which they do not want to share, {@linkplain #folded folded}, as the directory names them, or by code
 * @param pausedUntil until when they are there for nobody
 */
public record Part(int places, Set<String> withoutTopics, Set<String> withoutLanguages, Optional<Instant> pausedUntil) {

    /** For so many at once, at most. */
    public static final int MOST = 5;

    /** Of whoever said nothing. */
    public static final Part USUAL = new Part(1, Set.of(), Set.of(), Optional.empty());

    public Part {
        withoutTopics = Set.copyOf(withoutTopics);
        withoutLanguages = Set.copyOf(withoutLanguages);
    }

    /** As topics and languages are compared. */
    public static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether they are there for anybody then. */
    public boolean isOpen(Instant at) {
        return places > 0 && pausedUntil.filter(at::isBefore).isEmpty();
    }

    public boolean isAbout(String topic) {
        return !withoutTopics.contains(folded(topic));
    }

    public boolean isIn(String language) {
        return !withoutLanguages.contains(folded(language));
    }

    /** The same person, offering only what they want to be asked about. */
    public Person of(Person person) {
        if (withoutTopics.isEmpty()) {
            return person;
        }
        var offered = person.skillsOffered().stream().filter(this::isAbout).toList();
        var skills = new Person.Skills(offered, person.skillsWanted());
        return new Person(person.id(), person.contact(), person.work(), person.dates(), skills, person.attributes());
    }

    /** Nobody's business who prints it. */
    @Override
    public String toString() {
        return "how somebody takes part";
    }
}
