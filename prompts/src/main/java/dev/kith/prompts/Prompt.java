package dev.kith.prompts;

/** Content of the catalogue in one language; all its texts are plain text, paragraphs separated by an empty line. */
public sealed interface Prompt permits Nudge, Checkin, Introduction, Opportunity, QuestionSet, Reflection {

    PromptId id();

    String title();
}
