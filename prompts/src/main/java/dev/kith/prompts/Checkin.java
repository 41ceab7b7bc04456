package dev.kith.prompts;

import java.util.List;

/** Questions to answer in a minute, between a sentence that opens and one that thanks. */
public record Checkin(PromptId id, String title, String intro, List<Question> questions, String thanks)
        implements Prompt {

    public Checkin {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(
                    "A check-in asks something; valid: one question or more (id: " + id + ")");
        }
    }
}
