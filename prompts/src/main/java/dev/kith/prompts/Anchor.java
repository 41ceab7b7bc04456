package dev.kith.prompts;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date from which a journey counts its days.
 *
 * @param attribute the organisation's own field of the type date, where the kind is {@link Kind#ATTRIBUTE}; else empty
 */
public record Anchor(Kind kind, String attribute) {

    public static final Anchor START_DATE = new Anchor(Kind.START_DATE, "");
    public static final Anchor MANAGER_SINCE = new Anchor(Kind.MANAGER_SINCE, "");
    public static final Anchor RETURN_FROM_LEAVE = new Anchor(Kind.RETURN_FROM_LEAVE, "");
    public static final Anchor ENROLMENT = new Anchor(Kind.ENROLMENT, "");

    static final String VALID =
            "startDate, managerSince, returnFromLeave, enrolment, or attr. and the name of a field of"
                    + " yours that is a date";

    private static final String OWN = "attr.";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,39}");

    /** Where a date comes from; what is begun by hand has none, and counts from the day it began. */
    public enum Kind {
        START_DATE("startDate"),
        MANAGER_SINCE("managerSince"),
        /** The day after the last one of a leave that the directory has. */
        RETURN_FROM_LEAVE("returnFromLeave"),
        ENROLMENT("enrolment"),
        ATTRIBUTE("");

        private final String yaml;

        Kind(String yaml) {
            this.yaml = yaml;
        }
    }

    static Anchor of(String yaml) {
        return find(yaml)
                .orElseThrow(
                        () -> new IllegalArgumentException("No anchor; valid: " + VALID + " (anchor: " + yaml + ")"));
    }

    private static Optional<Anchor> find(String yaml) {
        String name = yaml.startsWith(OWN) ? yaml.substring(OWN.length()) : "";
        return NAME.matcher(name).matches()
                ? Optional.of(new Anchor(Kind.ATTRIBUTE, name))
                : Arrays.stream(Kind.values())
                        .filter(kind -> !yaml.isEmpty() && kind.yaml.equals(yaml))
                        .map(kind -> new Anchor(kind, ""))
                        .findFirst();
    }

    /** As it is written in a file. */
    @Override
    public String toString() {
        return kind == Kind.ATTRIBUTE ? OWN + attribute : kind.yaml;
    }
}
