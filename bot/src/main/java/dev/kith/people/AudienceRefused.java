package dev.kith.people;

/** An expression that is no audience; the message says why and where, and {@link #valid} shows one that is. */
public final class AudienceRefused extends RuntimeException {

    private static final String VALID = "person.workMode == \"remote\" && daysSince(person.startDate) < 90";

    private final int line;
    private final int column;

    AudienceRefused(String reason, int line, int column) {
        super(reason + " (line " + line + ", column " + column + ")");
        this.line = line;
        this.column = column;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }

    /** An example that would be taken. */
    public String valid() {
        return VALID;
    }
}
