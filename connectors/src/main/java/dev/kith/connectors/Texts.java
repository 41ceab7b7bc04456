package dev.kith.connectors;

/** Checks that every record of the port makes of its texts. */
final class Texts {

    private Texts() {}

    /** U+0000 is nothing, since no system keeps it. */
    static void present(String text, String field) {
        if (text.replace("\0", "").isBlank()) {
            throw new IllegalArgumentException("A learning record needs a value (field: " + field + ")");
        }
    }
}
