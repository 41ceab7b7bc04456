package dev.kith.people;

/** Somebody has no zone in the directory, and none is usual any more; its message says what would be valid. */
final class ZoneUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ZoneUnknown(String person) {
        super("The directory has somebody without a time zone, and none is usual any more: set kith.people.zone"
                + " (KITH_ZONE=Europe/Berlin) as before, and bring them with a zone before you take it away (person: "
                + person + ")");
    }
}
