package dev.kith.connectors;

/** Checks that every record of the port makes of its texts. */
final class Texts {

    private Texts() {}

    static void present(String text, String field) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A learning record needs a value (field: " + field + ")");
        }
    }
}
