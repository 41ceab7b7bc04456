package dev.kith.prompts;

import java.util.List;
import java.util.Optional;

/**
 * An ordered set of nudges, check-ins and introductions at offsets from a date; the same in every language.
 *
 * @param endsWhen a condition, as of a step: once it holds, nothing more of the journey is sent; empty: it ends with its last step
 */
public record Journey(PromptId id, String title, Anchor anchor, List<Step> steps, Optional<String> endsWhen) {

    public Journey {
        steps = List.copyOf(steps);
    }

    /** One that ends with its last step. */
    public Journey(PromptId id, String title, Anchor anchor, List<Step> steps) {
        this(id, title, anchor, steps, Optional.empty());
    }

    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.id().equals(name)).findFirst();
    }
}
