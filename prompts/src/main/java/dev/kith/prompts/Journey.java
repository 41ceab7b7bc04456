package dev.kith.prompts;

import java.util.List;

/** An ordered set of nudges and check-ins at offsets from a date; the same in every language. */
public record Journey(PromptId id, String title, Anchor anchor, List<Step> steps) {

    public Journey {
        steps = List.copyOf(steps);
    }
}
