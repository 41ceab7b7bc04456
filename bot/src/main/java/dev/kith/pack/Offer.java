package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Optional;

/**
 * A nudge of a pack, as far as choosing it needs it.
 *
 * @param skills that it helps with
 * @param levels of those whom it is written for; none: for everybody
 * @param inTheirLanguage whether it is there in the language of whoever would read it, and not only in English
 * @param course the id of the course, in the learning system, that it goes with; where there is one
 */
record Offer(PromptId id, List<String> skills, List<String> levels, boolean inTheirLanguage, Optional<String> course) {

    Offer {
        skills = List.copyOf(skills);
        levels = List.copyOf(levels);
    }
}
