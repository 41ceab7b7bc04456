package dev.kith.people;

import java.util.List;

/** People, wired by hand. */
public final class PeopleParts {

    private PeopleParts() {}

    /** Audiences over an organisation without fields of its own. */
    /** People that no store keeps. */
    public static People inMemory(Person... people) {
        return new MemoryPeople(people);
    }

    public static Audiences audiences() {
        return new Audiences(new Attributes(List.of()));
    }
}
