package dev.kith.prompts;

/** What a nudge says: the sentence that makes one want to read, the text itself, and one thing to try today. */
public record NudgeText(String hook, String body, String tryThis) {}
