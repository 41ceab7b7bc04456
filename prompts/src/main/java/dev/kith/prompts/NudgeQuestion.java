package dev.kith.prompts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a nudge asks: a quiz, or a question that nobody can get wrong.
 *
 * @param right the ids of the options that are right; none, where it is no quiz
 */
public record NudgeQuestion(String label, List<Choice> options, Set<String> right) {

    /** What can be chosen, and what is said to whoever chose it; of a quiz's options each has its word. */
    public record Choice(String id, String label, Optional<String> feedback) {}

    public NudgeQuestion {
        options = List.copyOf(options);
        right = Set.copyOf(right);
        if (options.size() < 2) {
            throw new IllegalArgumentException("No question; valid: two options or more");
        }
    }

    public boolean isQuiz() {
        return !right.isEmpty();
    }

    public Optional<Choice> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
