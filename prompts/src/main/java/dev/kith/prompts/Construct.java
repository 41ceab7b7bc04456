package dev.kith.prompts;

/**
 * What a question asks about, where several questions ask about the same.
 *
 * @param set the set of questions, such as {@code acceptance}
 * @param direction whether agreeing speaks for it, or against it
 */
public record Construct(PromptId set, QuestionSet.Direction direction) {}
