package dev.kith.prompts;

import java.util.List;

/** A question answered by choosing one of two or more options. */
public record ChoiceQuestion(String id, String label, boolean optional, List<Option> options) implements Question {

    public ChoiceQuestion {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("No choice; valid: two options or more (question: " + id + ")");
        }
    }

    @Override
    public ChoiceQuestion skippable() {
        return new ChoiceQuestion(id, label, true, options);
    }
}
