package dev.kith.prompts;

import java.util.List;

/** A set of nudges from which each person's next is chosen; the same in every language. */
public record Pack(PromptId id, String title, List<PromptId> nudges) {

    public Pack {
        nudges = List.copyOf(nudges);
    }
}
