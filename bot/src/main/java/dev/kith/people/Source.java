package dev.kith.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which way it is said who is with the organisation. */
public enum Source {
    /** An identity provider pushes its users. */
    SCIM,
    /** A personnel system puts files into a folder. */
    FOLDER,
    /** An admin or a script puts a file into the API; also the sample organisation. */
    API;

    /** As settings and answers name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Source> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
