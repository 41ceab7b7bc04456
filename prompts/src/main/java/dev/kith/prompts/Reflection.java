package dev.kith.prompts;

import java.util.List;

/** Questions for oneself: nothing is answered, nothing is kept. */
public record Reflection(PromptId id, String title, String intro, List<Ask> questions) implements Prompt {

    public Reflection {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("Nothing to think about; valid: one question or more (id: " + id + ")");
        }
    }

    /**
     * A question.
     *
     * @param then a sentence that helps to begin
     */
    public record Ask(String id, String label, String then) {}
}
