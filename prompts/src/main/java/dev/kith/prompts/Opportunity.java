package dev.kith.prompts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A project, a shadowing day or an open role: something to do, for a while, that one may grow by. */
public record Opportunity(PromptId id, String title, String text, Opening opening, Answer answer) implements Prompt {

    /** What it is. */
    public enum Sort {
        PROJECT,
        SHADOWING,
        ROLE
    }

    /**
     * What is open, and for how long.
     *
     * @param skills that it takes, or teaches, in lower-case words
     * @param until the last day on which it is open
     */
    public record Opening(Sort sort, List<String> skills, LocalDate until) {

        public Opening {
            skills = List.copyOf(skills);
        }
    }

    /** How to answer it: at least one of the two. */
    public record Answer(Optional<Link> link, Optional<Contact> contact) {}

    /** Somebody to write to. */
    public record Contact(String name, String email) {}

    public Sort sort() {
        return opening.sort();
    }

    public List<String> skills() {
        return opening.skills();
    }

    public LocalDate until() {
        return opening.until();
    }
}
