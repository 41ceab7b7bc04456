package dev.kith.prompts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Questions to answer in a minute, between a sentence that opens and one that thanks.
 *
 * @param draw the questions that each round asks anew, before the others; empty: none
 */
public record Checkin(
        PromptId id, String title, String intro, List<Question> questions, String thanks, Optional<Draw> draw)
        implements Prompt {

    public Checkin {
        questions = List.copyOf(questions);
        if (questions.isEmpty() && draw.isEmpty()) {
            throw new IllegalArgumentException(
                    "A check-in asks something; valid: one question or more (id: " + id + ")");
        }
    }

    /** One that asks the same in every round. */
    public Checkin(PromptId id, String title, String intro, List<Question> questions, String thanks) {
        this(id, title, intro, questions, thanks, Optional.empty());
    }

    /** As it is asked once these were drawn. */
    Checkin asking(List<? extends Question> drawn) {
        var all = Stream.concat(drawn.stream(), questions.stream()).toList();
        return new Checkin(id, title, intro, all, thanks);
    }

    /** The same, of which one need not answer every question: nobody who is not asked by name is made to. */
    public Checkin skippable() {
        var all = questions.stream().map(Question::skippable).toList();
        return new Checkin(id, title, intro, all, thanks, draw);
    }
}
