package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What was said of nudges, counted by segment; whose word it was is not kept. */
interface Voices {

    /** Counts a word; the same once more changes nothing. */
    void add(Voice voice);

    /** What was heard of these nudges, but for what is so old that it weighs next to nothing. */
    List<Heard> of(Collection<PromptId> prompts, Instant now);

    /**
     * Somebody's word on a nudge.
     *
     * @param delivery that brought it; each is heard once
     * @param at business time
     */
    record Voice(String delivery, PromptId prompt, Segment segment, Instant at, boolean helpful) {}
}
