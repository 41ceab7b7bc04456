package dev.kith.prompts;

import java.util.List;

/**
 * The words for a match. All but the title may hold {@code {name}}, the other person's name, and {@code {skill}}, the
 * skill that brings the two together.
 */
public record Introduction(PromptId id, String title, String toMentee, String toMentor, List<String> icebreakers)
        implements Prompt {

    public Introduction {
        icebreakers = List.copyOf(icebreakers);
    }
}
