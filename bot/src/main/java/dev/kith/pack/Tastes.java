package dev.kith.pack;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;

/** What may steer the choice for somebody, as the directory and they themselves have it now. */
final class Tastes {

    private final Directory directory;
    private volatile Counted counted = new Counted("", Segments.of(List.of()));

    Tastes(Directory directory) {
        this.directory = directory;
    }

    /** The heads of a directory's version. */
    private record Counted(String version, Segments segments) {}

    Taste of(Person person, int k) {
        return new Taste(
                person.skillsWanted(),
                directory.ownWord(person.id()).role(),
                person.level(),
                segments().of(person, k));
    }

    private Segments segments() {
        String version = directory.version();
        var last = counted;
        if (!last.version().equals(version)) {
            last = new Counted(version, Segments.of(directory.all()));
            counted = last;
        }
        return last.segments();
    }
}
