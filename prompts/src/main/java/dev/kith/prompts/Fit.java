package dev.kith.prompts;

import java.util.List;

/**
 * Whom a nudge fits.
 *
 * @param skills what it is about, in lower-case words
 * @param levels of the organisation that it is for; none, where it is for all
 */
public record Fit(List<String> skills, List<String> levels) {

    /** It says nothing of what it is about, and is for everybody. */
    public static final Fit ANYBODY = new Fit(List.of(), List.of());

    public Fit {
        skills = List.copyOf(skills);
        levels = List.copyOf(levels);
    }
}
