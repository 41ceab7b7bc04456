package dev.kith.people;

import java.util.List;

/** People, wired by hand. */
public final class PeopleParts {

    private PeopleParts() {}

    /** Audiences over an organisation without fields of its own. */
    public static Audiences audiences() {
        return new Audiences(new Attributes(List.of()));
    }
}
