package dev.kith.prompts;

import java.util.List;

/** The words for a match, and questions to begin with, which may hold {@code {name}} and {@code {skill}} as {@link Words} do. */
public record Introduction(PromptId id, String title, Words words, List<String> icebreakers) implements Prompt {

    public Introduction {
        icebreakers = List.copyOf(icebreakers);
    }

    /**
     * What each of the two reads alone, where {@code {name}} is the other person and {@code {skill}} the skill that brings them
     * together, and what both read in one conversation, where they are {@code {mentee}} and {@code {mentor}}.
     */
    public record Words(String toMentee, String toMentor, String together) {}
}
