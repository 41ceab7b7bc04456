package dev.kith.people;

import java.util.regex.Pattern;

/** The organisation's id of an employee; it may become part of a key or an address and so holds no colon or space. */
public record PersonId(String value) implements Comparable<PersonId> {

    /** What an id looks like, in words. */
    static final String VALID = "e07: up to 64 letters, digits and . _ @ -, beginning with a letter or digit";

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._@-]{0,63}");

    public PersonId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not the id of a person: " + value + " (valid: " + VALID + ")");
        }
    }

    /** Whether it can be an id. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
