package dev.kith.prompts;

/**
 * What is wrong in one place of a catalogue and what would be valid there; {@code line} counts from 1, {@code field} is
 * a path such as {@code questions[1].label}, or empty where the whole file is meant.
 */
public record Problem(String file, int line, String field, String problem, String valid) {

    @Override
    public String toString() {
        String where = field.isEmpty() ? file + ":" + line : file + ":" + line + " " + field;
        return where + ": " + problem + " (valid: " + valid + ")";
    }
}
