package dev.kith.prompts;

import java.util.List;
import java.util.Optional;

/** Micro-learning: a text of two minutes at most, something to try, where to read on and where it comes from. */
public record Nudge(PromptId id, String title, NudgeText text, Leads leads, Fit fit) implements Prompt {

    public Optional<Link> link() {
        return leads.link();
    }

    public Optional<String> source() {
        return leads.source();
    }

    public Optional<NudgeQuestion> question() {
        return text.question();
    }

    public List<String> skills() {
        return fit.skills();
    }

    public List<String> levels() {
        return fit.levels();
    }
}
