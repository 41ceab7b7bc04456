package dev.kith.prompts;

import java.util.regex.Pattern;

/** Names a prompt, a journey or a pack; kebab-case, the same in every language and equal to the name of its file. */
public record PromptId(String value) implements Comparable<PromptId> {

    static final String VALID = "lower-case letters and digits in words joined by single hyphens, a letter first";

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public PromptId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No id of a prompt; valid: " + VALID + " (id: " + value + ")");
        }
    }

    /** Whether {@code value} could be an id. */
    public static boolean isValid(String value) {
        return KEBAB_CASE.matcher(value).matches();
    }

    @Override
    public int compareTo(PromptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
