package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.util.Optional;

/**
 * What is believed of how helpful nudges are to the people of a segment.
 *
 * @param segment empty where the people like somebody are too few: then nothing that anybody said counts
 */
record Beliefs(Rule rule, Helpfulness helpfulness, Optional<Segment> segment) {

    Beta of(PromptId prompt) {
        return segment.map(one -> {
                    var theirs = helpfulness.of(prompt, one);
                    var everybodys = helpfulness.of(prompt, Segment.EVERYBODY);
                    return rule.belief(theirs, everybodys.without(theirs), helpfulness.all());
                })
                .orElseGet(() -> rule.belief(Counts.NONE, Counts.NONE, Counts.NONE));
    }

    /** Where {@code least} of the segment said so, what is believed is nobody's word. */
    Optional<Segment> saidBy(PromptId prompt, int least) {
        return segment.filter(one -> helpfulness.of(prompt, one).all() >= least);
    }
}
