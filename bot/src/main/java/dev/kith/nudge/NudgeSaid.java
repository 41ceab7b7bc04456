package dev.kith.nudge;

import java.util.Optional;

/**
 * What somebody said about a nudge that they were sent; of each the first word counts.
 *
 * @param reaction {@code helpful} or {@code unhelpful}
 * @param answer the option that they chose where it asked something
 * @param tried {@code tried} or {@code not-yet}, to whether they tried it
 */
public record NudgeSaid(Optional<String> reaction, Optional<String> answer, Optional<String> tried) {

    /** Of whoever said nothing. */
    public static final NudgeSaid NONE = new NudgeSaid(Optional.empty(), Optional.empty(), Optional.empty());

    NudgeSaid reacting(String word) {
        return reaction.isPresent() ? this : new NudgeSaid(Optional.of(word), answer, tried);
    }

    NudgeSaid answering(String option) {
        return answer.isPresent() ? this : new NudgeSaid(reaction, Optional.of(option), tried);
    }

    NudgeSaid trying(String word) {
        return tried.isPresent() ? this : new NudgeSaid(reaction, answer, Optional.of(word));
    }

    /** What somebody said is nobody's business who prints it. */
    @Override
    public String toString() {
        return "what somebody said about a nudge";
    }
}
