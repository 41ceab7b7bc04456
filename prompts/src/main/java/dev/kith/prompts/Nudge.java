package dev.kith.prompts;

import java.util.Optional;

/** Micro-learning: a text of two minutes at most, something to try, where to read on and where it comes from. */
public record Nudge(PromptId id, String title, NudgeText text, Optional<Link> link, Optional<String> source)
        implements Prompt {}
