package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of how helpful nudges are, by segment, at one moment. What people find helpful changes: what was heard weighs
 * half as much with every half-life that passed.
 */
final class Helpfulness {

    static final Helpfulness UNKNOWN = new Helpfulness();

    private final Map<Segment, Map<PromptId, Counts>> bySegment = new HashMap<>();
    private Counts all = Counts.NONE;

    private Helpfulness() {}

    static Helpfulness of(Collection<Heard> heard, Instant now, Rule rule) {
        var helpfulness = new Helpfulness();
        long current = Heard.stretch(now);
        for (Heard one : heard) {
            helpfulness.add(one, one.counts().times(rule.weight(current - one.stretch())));
        }
        return helpfulness;
    }

    /** Whoever is in a segment is in those that hold it. */
    private void add(Heard heard, Counts counts) {
        all = all.plus(counts);
        for (Segment segment : heard.segment().lattice()) {
            bySegment.computeIfAbsent(segment, key -> new HashMap<>()).merge(heard.prompt(), counts, Counts::plus);
        }
    }

    Counts of(PromptId prompt, Segment segment) {
        return bySegment.getOrDefault(segment, Map.of()).getOrDefault(prompt, Counts.NONE);
    }

    /** Of all nudges together. */
    Counts all() {
        return all;
    }
}
